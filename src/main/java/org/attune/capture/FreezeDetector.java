package org.attune.capture;

import java.time.Duration;
import java.util.Arrays;

/**
 * Detects a camera that repeats or withholds frames. Sensor noise makes every real frame different, so an identical
 * frame is not new. The grabber's thread feeds it; any thread may call {@link #state}.
 */
final class FreezeDetector {
    private static final long BACK_SHOWN = Duration.ofSeconds(4).toNanos();

    private final long patienceNanos;
    /** Kept whole: comparing is cheap, because different frames usually differ in the first few pixels. */
    private volatile byte[] last = new byte[0];
    private volatile long lastNew;
    private volatile long reconnectedUntil;

    FreezeDetector(long patienceNanos) {
        this.patienceNanos = patienceNanos;
    }

    /** The device was just opened, or delivered a frame that may legitimately equal the previous one. */
    void heard(long now) {
        lastNew = now;
    }

    /** Whether this frame differs from the previous one. */
    boolean sees(Frame frame, long now) {
        boolean isNew = !Arrays.equals(frame.bgr(), last);
        last = frame.bgr();
        if (isNew) {
            lastNew = now;
        }
        return isNew;
    }

    /** Drops the stored pixels. */
    void forget() {
        last = new byte[0];
    }

    void live(long now, boolean afterLoss) {
        reconnectedUntil = afterLoss ? now + BACK_SHOWN : now;
    }

    boolean isStale(long now) {
        return now - lastNew > patienceNanos;
    }

    /** The state of a camera that was live when it last delivered a frame. */
    CameraState state(long now) {
        if (isStale(now)) {
            return CameraState.FROZEN;
        }
        return now < reconnectedUntil ? CameraState.RECONNECTED : CameraState.STREAMING;
    }
}
