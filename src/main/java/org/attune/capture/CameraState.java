package org.attune.capture;

import java.util.Locale;
import java.util.Optional;
import org.attune.config.Trouble;
import org.jspecify.annotations.Nullable;

/** How it stands with the camera. None of these ends the program; each has its own sentence for the learner. */
public enum CameraState {
    OPENING,
    LIVE,
    BACK,
    MISSING(Trouble.CAMERA_MISSING),
    BUSY(Trouble.CAMERA_BUSY),
    FORBIDDEN(Trouble.CAMERA_FORBIDDEN),
    LOST(Trouble.CAMERA_LOST),
    /** Still open from before, because its driver hangs. */
    HELD(Trouble.CAMERA_HELD),
    FROZEN(Trouble.CAMERA_FROZEN),
    UNREACHABLE(Trouble.STREAM_UNREACHABLE),
    /** By a name and a password that its server does not take; asked again and again, some servers lock them. */
    REFUSED(Trouble.STREAM_UNREACHABLE),
    UNREADABLE(Trouble.VIDEO_UNREADABLE),
    /** Off until the learner goes on. */
    PAUSED,
    ENDED,
    CLOSED;

    private final @Nullable Trouble trouble;

    CameraState() {
        this(null);
    }

    CameraState(@Nullable Trouble trouble) {
        this.trouble = trouble;
    }

    /** Which trouble it is, when it is one. */
    public Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    public String sentence() {
        return trouble == null
                ? CaptureWords.of("camera." + name().toLowerCase(Locale.ROOT))
                : trouble.sentence() + " " + trouble.remedy();
    }

    /** Whether there is nothing to wait for any more. */
    public boolean isFinal() {
        return this == REFUSED || this == UNREADABLE || this == ENDED || this == CLOSED;
    }

    /** Whether pictures are coming in. */
    public boolean isLive() {
        return this == LIVE || this == BACK;
    }
}
