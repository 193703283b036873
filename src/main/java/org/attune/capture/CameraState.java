package org.attune.capture;

import java.util.Locale;
import java.util.Optional;
import org.attune.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/** How it stands with the camera. None of these ends the program; each has its own sentence for the learner. */
public enum CameraState {
    OPENING,
    STREAMING,
    RECONNECTED,
    MISSING(ErrorCode.CAMERA_MISSING),
    BUSY(ErrorCode.CAMERA_BUSY),
    FORBIDDEN(ErrorCode.CAMERA_FORBIDDEN),
    LOST(ErrorCode.CAMERA_LOST),
    /** Still open from before, because its driver hangs. */
    HELD(ErrorCode.CAMERA_HELD),
    FROZEN(ErrorCode.CAMERA_FROZEN),
    UNREACHABLE(ErrorCode.STREAM_UNREACHABLE),
    /** By a name and a password that its server does not take; asked again and again, some servers lock them. */
    REFUSED(ErrorCode.STREAM_UNREACHABLE),
    UNREADABLE(ErrorCode.VIDEO_UNREADABLE),
    /** Off until the learner goes on. */
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

    /** Which trouble it is, when it is one. */
    public Optional<ErrorCode> errorCode() {
        return Optional.ofNullable(errorCode);
    }

    public String sentence() {
        return errorCode == null
                ? Messages.text("camera." + name().toLowerCase(Locale.ROOT))
                : errorCode.sentence() + " " + errorCode.remedy();
    }

    /** Whether there is nothing to wait for any more. */
    public boolean isFinal() {
        return this == REFUSED || this == UNREADABLE || this == ENDED || this == CLOSED;
    }

    /** Whether pictures are coming in. */
    public boolean isLive() {
        return this == STREAMING || this == RECONNECTED;
    }
}
