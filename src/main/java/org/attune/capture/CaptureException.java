package org.attune.capture;

import java.io.Serial;
import org.attune.error.ErrorCode;
import org.attune.error.UserFacing;

/** Frames cannot be captured; the message is written for the user. */
public final class CaptureException extends Exception implements UserFacing {
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
    public ErrorCode errorCode() {
        return state.errorCode().orElse(ErrorCode.VIDEO_UNREADABLE);
    }
}
