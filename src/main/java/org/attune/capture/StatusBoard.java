package org.attune.capture;

/**
 * The state of a camera, shown by the thread that reads it and read by any. A driver's call may return long after the
 * end: by then neither a state nor a picture counts.
 */
final class StatusBoard {
    private volatile CameraStatus last = new CameraStatus(CameraState.OPENING, "");
    private volatile boolean ended;

    /** As shown last. */
    CameraStatus last() {
        return last;
    }

    /** As it is at {@code now}: a camera of which nothing was heard for too long is frozen. */
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

    /** @return whether it had not ended before */
    synchronized boolean end() {
        boolean first = !ended;
        ended = true;
        return first;
    }

    boolean isEnded() {
        return ended;
    }

    /** Nothing is shown after this. */
    void close() {
        last = new CameraStatus(CameraState.CLOSED, last.device());
    }
}
