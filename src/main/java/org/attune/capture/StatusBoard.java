package org.attune.capture;

/**
 * The state of a camera, set by the thread that reads it and readable from any thread. A driver call may return long
 * after the end; from then on its states and frames are ignored.
 */
final class StatusBoard {
    private volatile CameraStatus last = new CameraStatus(CameraState.OPENING, "");
    private volatile boolean ended;

    /** The last state that was set. */
    CameraStatus last() {
        return last;
    }

    /** The state at {@code now}: a camera that has been silent for too long is frozen. */
    CameraStatus status(FreezeDetector freezeDetector, long now) {
        CameraStatus shown = last;
        return switch (shown.state()) {
            case STREAMING -> new CameraStatus(freezeDetector.state(now), shown.device());
            case OPENING -> freezeDetector.isStale(now)
                    ? new CameraStatus(CameraState.FROZEN, shown.device())
                    : shown;
            default -> shown;
        };
    }

    synchronized void show(CameraStatus next) {
        last = ended ? last : next;
    }

    synchronized void unlessEnded(Runnable action) {
        if (!ended) {
            action.run();
        }
    }

    /** @return whether this call was the first */
    synchronized boolean end() {
        boolean first = !ended;
        ended = true;
        return first;
    }

    boolean isEnded() {
        return ended;
    }

    /** Sets the last state. */
    void close() {
        last = new CameraStatus(CameraState.CLOSED, last.device());
    }
}
