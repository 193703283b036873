package org.attune.capture;

import java.io.Serial;
import java.nio.file.FileSystemException;
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

    /** The state's, but where a video's file is missing or may not be used, the file's. */
    @Override
    public ErrorCode errorCode() {
        return state == CameraState.UNREADABLE && getCause() instanceof FileSystemException file
                ? ErrorCode.of(file)
                : state.errorCode().orElse(ErrorCode.VIDEO_UNREADABLE);
    }
}
