package org.attune.capture;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Whether capture is paused, and a way to wait for the pause to begin or end. An interrupt ends any wait and leaves the
 * thread's interrupt flag set.
 */
final class PauseGate {
    private boolean on;

    synchronized void begin() {
        on = true;
        notifyAll();
    }

    synchronized void end() {
        on = false;
        notifyAll();
    }

    synchronized boolean isOn() {
        return on;
    }

    /** Returns when a pause begins, or after the given time. */
    synchronized void orAfter(Duration longest) {
        if (!on) {
            waitAtMost(longest.toMillis());
        }
    }

    /** Returns when the pause ends, or when the thread is interrupted because the reader is closing. */
    synchronized void awaitEnd(BooleanSupplier over) {
        while (on && !over.getAsBoolean()) {
            waitAtMost(0);
        }
    }

    /** @param millis 0 means no limit */
    private void waitAtMost(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
