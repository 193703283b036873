package org.attune.capture;

import java.util.concurrent.locks.LockSupport;

/** Reads a device no faster than it makes pictures; drivers hand out the same one again when asked sooner. */
final class FramePacer {
    private final long periodNanos;
    private long due = System.nanoTime();

    /** @param rate pictures a second, above 0 */
    FramePacer(double rate) {
        this.periodNanos = Math.round(1e9 / rate);
    }

    /** Waits until the next picture is due; time that was lost is not caught up. */
    void await() {
        long now = System.nanoTime();
        due = Math.max(due + periodNanos, now - periodNanos);
        if (due > now) {
            LockSupport.parkNanos(due - now);
        }
    }
}
