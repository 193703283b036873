package org.attune.capture;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Reads a device no faster than it makes pictures; drivers hand out the same one again when asked sooner. */
final class FramePacer {
    private final long periodNanos;
    private final LongSupplier clock;
    private final LongConsumer sleeper;
    private long due;

    /** @param rate pictures a second, above 0 */
    FramePacer(double rate) {
        this(rate, System::nanoTime, LockSupport::parkNanos);
    }

    /** @param sleeper waits for that many nanoseconds of the clock */
    FramePacer(double rate, LongSupplier clock, LongConsumer sleeper) {
        this.periodNanos = Math.round(1e9 / rate);
        this.clock = clock;
        this.sleeper = sleeper;
        this.due = clock.getAsLong();
    }

    /** Waits until the next picture is due; time that was lost is not caught up. */
    void await() {
        long now = clock.getAsLong();
        due = Math.max(due + periodNanos, now - periodNanos);
        if (due > now) {
            sleeper.accept(due - now);
        }
    }
}
