package org.attune.capture;

import java.io.Serial;
import org.attune.config.Trouble;
import org.attune.config.Troubled;

/** Pictures cannot be had; the message is a sentence for the user. */
public final class CaptureException extends Exception implements Troubled {
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

    @Override
    public Trouble trouble() {
        return state.trouble().orElse(Trouble.VIDEO_UNREADABLE);
    }
}
