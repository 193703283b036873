package org.attune.capture;

import java.time.Duration;

/** Interprets a failure for the learner in view of what the camera did before. Not thread-safe. */
final class LossHistory {
    /** A camera that was just plugged in is inaccessible until the system has set its owner. */
    private static final long SETTLING = Duration.ofSeconds(10).toNanos();

    private boolean hadPictures;
    private long lost;

    void hadPictures() {
        hadPictures = true;
    }

    /**
     * If a camera delivered frames and is no longer found, it was unplugged. The learner must see that, even while it
     * is being plugged in again.
     *
     * @param now {@link System#nanoTime()}
     */
    CaptureException explain(CaptureException unavailable, long now) {
        CameraState state = unavailable.state();
        if (state == CameraState.MISSING || state == CameraState.LOST) {
            lost = now;
        }
        if (hadPictures && state == CameraState.REFUSED) {
            // The login worked before and may work again, for example once the server has finished starting.
            return new CaptureException(CameraState.UNREACHABLE, String.valueOf(unavailable.getMessage()), unavailable);
        }
        boolean settles = state == CameraState.FORBIDDEN && now - lost < SETTLING;
        return hadPictures && (settles || state == CameraState.MISSING)
                ? new CaptureException(CameraState.LOST, CameraState.LOST.sentence(), unavailable)
                : unavailable;
    }
}
