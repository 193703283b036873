package org.attune.capture;

import java.io.Serial;

/** Pictures cannot be had; the message is a sentence for the user. */
public final class CaptureException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final CameraState state;

    public CaptureException(CameraState state, String message) {
        super(message);
        this.state = state;
    }

    public CaptureException(CameraState state, String message, Throwable cause) {
        super(message, cause);
        this.state = state;
    }

    public CameraState state() {
        return state;
    }
}
