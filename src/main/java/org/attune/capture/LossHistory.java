package org.attune.capture;

import java.time.Duration;

/** What a failure means for the learner, by what the camera did before. One thread at a time. */
final class LossHistory {
    /** A camera that was just plugged in belongs to nobody until the system has set its owner. */
    private static final long SETTLING = Duration.ofSeconds(10).toNanos();

    private boolean hadPictures;
    private long lost;

    /** Pictures came in. */
    void hadPictures() {
        hadPictures = true;
    }

    /**
     * A camera that gave pictures and is no longer found was unplugged. The learner has to hear that, also while it is
     * being plugged in again.
     *
     * @param now {@link System#nanoTime()}
     */
    CaptureException explain(CaptureException unavailable, long now) {
        CameraState state = unavailable.state();
        if (state == CameraState.MISSING || state == CameraState.LOST) {
            lost = now;
        }
        if (hadPictures && state == CameraState.REFUSED) {
            // The login was right before and may be again, such as when the server has finished its start.
            return new CaptureException(CameraState.UNREACHABLE, String.valueOf(unavailable.getMessage()), unavailable);
        }
        boolean settles = state == CameraState.FORBIDDEN && now - lost < SETTLING;
        return hadPictures && (settles || state == CameraState.MISSING)
                ? new CaptureException(CameraState.LOST, CameraState.LOST.sentence(), unavailable)
                : unavailable;
    }
}
