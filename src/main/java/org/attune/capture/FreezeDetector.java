package org.attune.capture;

import java.time.Duration;
import java.util.Arrays;

/**
 * Tells a camera that gives new pictures from one that repeats or withholds them. No two pictures of a real sensor are
 * equal, so an equal one is not new. Seen from the grabber's thread; {@link #state} may be asked from any.
 */
final class FreezeDetector {
    private static final long BACK_SHOWN = Duration.ofSeconds(4).toNanos();

    private final long patienceNanos;
    /** Its first pixels mostly tell it apart from the next. */
    private volatile byte[] last = new byte[0];
    private volatile long lastNew;
    private volatile long reconnectedUntil;

    FreezeDetector(long patienceNanos) {
        this.patienceNanos = patienceNanos;
    }

    /** The device has just been opened, or gave a picture that may well equal the one before. */
    void heard(long now) {
        lastNew = now;
    }

    /** Whether this picture differs from the one before. */
    boolean sees(Frame frame, long now) {
        boolean isNew = !Arrays.equals(frame.bgr(), last);
        last = frame.bgr();
        if (isNew) {
            lastNew = now;
        }
        return isNew;
    }

    /** No picture is kept of what was seen. */
    void forget() {
        last = new byte[0];
    }

    void live(long now, boolean afterLoss) {
        reconnectedUntil = afterLoss ? now + BACK_SHOWN : now;
    }

    boolean isStale(long now) {
        return now - lastNew > patienceNanos;
    }

    /** Of a camera that was live when last heard of. */
    CameraState state(long now) {
        if (isStale(now)) {
            return CameraState.FROZEN;
        }
        return now < reconnectedUntil ? CameraState.RECONNECTED : CameraState.STREAMING;
    }
}
