package org.attune.capture;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Whether there is one, and a place to wait for its beginning or its end. An interruption ends each wait and stays
 * noted.
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

    /** Returns when a pause begins, or after that time. */
    synchronized void orAfter(Duration longest) {
        if (!on) {
            waitAtMost(longest.toMillis());
        }
    }

    /** Returns when the pause is over, or interrupted because there is nothing to wait for any more. */
    synchronized void awaitEnd(BooleanSupplier over) {
        while (on && !over.getAsBoolean()) {
            waitAtMost(0);
        }
    }

    /** @param millis 0 for ever */
    private void waitAtMost(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
