package org.attune.capture;

import java.util.Optional;
import org.attune.config.Trouble;
import org.jspecify.annotations.Nullable;

/** How it stands with the camera. None of these ends the program; each has its own sentence for the learner. */
public enum CameraState {
    OPENING("The camera is starting."),
    LIVE("Camera in use"),
    BACK("The camera is back."),
    MISSING(Trouble.CAMERA_MISSING),
    BUSY(Trouble.CAMERA_BUSY),
    FORBIDDEN(Trouble.CAMERA_FORBIDDEN),
    LOST(Trouble.CAMERA_LOST),
    FROZEN(Trouble.CAMERA_FROZEN),
    UNREACHABLE(Trouble.STREAM_UNREACHABLE),
    UNREADABLE(Trouble.VIDEO_UNREADABLE),
    PAUSED("The camera is off until the learner goes on."),
    ENDED("The clip is over."),
    CLOSED("The camera is off.");

    private final String sentence;
    private final @Nullable Trouble trouble;

    CameraState(String sentence) {
        this.sentence = sentence;
        this.trouble = null;
    }

    CameraState(Trouble trouble) {
        this.sentence = trouble.sentence() + " " + trouble.remedy();
        this.trouble = trouble;
    }

    /** Which trouble it is, when it is one. */
    public Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
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
