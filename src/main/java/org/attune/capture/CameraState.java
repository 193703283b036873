package org.attune.capture;

/** How it stands with the camera. None of these ends the program; each has its own sentence for the learner. */
public enum CameraState {
    OPENING("The camera is starting."),
    LIVE("Camera in use"),
    BACK("The camera is back."),
    MISSING("No camera was found. Plug one in and Attune will use it."),
    BUSY("The camera could not be opened. Another program may be using it: close that one and Attune will go on."),
    FORBIDDEN("This computer does not let Attune use the camera. Allow it in the system's privacy settings."),
    LOST("The camera stopped answering. Is it still plugged in? Attune keeps trying."),
    FROZEN("The camera gives no new picture. Attune is waiting for it."),
    UNREACHABLE("The video stream does not answer. Attune keeps trying."),
    UNREADABLE("The video cannot be read."),
    ENDED("The clip is over."),
    CLOSED("The camera is off.");

    private final String sentence;

    CameraState(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /** Whether there is nothing to wait for any more. */
    boolean isFinal() {
        return this == UNREADABLE || this == ENDED || this == CLOSED;
    }

    /** Whether pictures are coming in. */
    public boolean isLive() {
        return this == LIVE || this == BACK;
    }
}
