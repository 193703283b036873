package org.attune.capture;

import java.util.Locale;
import java.util.Optional;
import org.attune.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/** The state of a camera. None of these ends the program; each has its own message for the learner. */
public enum CameraState {
    OPENING,
    STREAMING,
    RECONNECTED,
    MISSING(ErrorCode.CAMERA_MISSING),
    BUSY(ErrorCode.CAMERA_BUSY),
    FORBIDDEN(ErrorCode.CAMERA_FORBIDDEN),
    LOST(ErrorCode.CAMERA_LOST),
    /** Still open in an earlier reader whose driver call hangs. */
    HELD(ErrorCode.CAMERA_HELD),
    FROZEN(ErrorCode.CAMERA_FROZEN),
    UNREACHABLE(ErrorCode.STREAM_UNREACHABLE),
    /**
     * The server rejected the user name or password. Final, because some servers lock an account after repeated
     * failures.
     */
    REFUSED(ErrorCode.STREAM_UNREACHABLE),
    UNREADABLE(ErrorCode.VIDEO_UNREADABLE),
    /** Closed until the learner resumes. */
    PAUSED,
    ENDED,
    CLOSED;

    private final @Nullable ErrorCode errorCode;

    CameraState() {
        this(null);
    }

    CameraState(@Nullable ErrorCode errorCode) {
        this.errorCode = errorCode;
    }

    /** The error code, if this state is an error. */
    public Optional<ErrorCode> errorCode() {
        return Optional.ofNullable(errorCode);
    }

    public String sentence() {
        return errorCode == null
                ? Messages.text("camera." + name().toLowerCase(Locale.ROOT))
                : errorCode.sentence() + " " + errorCode.remedy();
    }

    /** Whether this state is final, so that retrying is pointless. */
    public boolean isFinal() {
        return this == REFUSED || this == UNREADABLE || this == ENDED || this == CLOSED;
    }

    /** Whether frames are arriving. */
    public boolean isLive() {
        return this == STREAMING || this == RECONNECTED;
    }
}
