package org.attune.capture;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Limits reads to the device's frame rate; drivers return the same frame again if asked sooner. */
final class FramePacer {
    private final long periodNanos;
    private final LongSupplier clock;
    private final LongConsumer sleeper;
    private long due;

    /** @param rate frames per second, above 0 */
    FramePacer(double rate) {
        this(rate, System::nanoTime, LockSupport::parkNanos);
    }

    /** @param sleeper sleeps for the given number of the clock's nanoseconds */
    FramePacer(double rate, LongSupplier clock, LongConsumer sleeper) {
        this.periodNanos = Math.round(1e9 / rate);
        this.clock = clock;
        this.sleeper = sleeper;
        this.due = clock.getAsLong();
    }

    /** Waits until the next frame is due. Makes up for at most one missed frame. */
    void await() {
        long now = clock.getAsLong();
        due = Math.max(due + periodNanos, now - periodNanos);
        if (due > now) {
            sleeper.accept(due - now);
        }
    }
}
