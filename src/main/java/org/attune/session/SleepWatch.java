package org.attune.session;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Tells how long the computer slept, by two clocks of which one stands still meanwhile. Neither of them is ever set.
 */
public final class SleepWatch {
    private static final long SHORTEST = Duration.ofSeconds(1).toNanos();

    private final LongSupplier standing;
    private final LongSupplier going;
    private long ahead;

    /**
     * @param standing nanoseconds that do not count sleep
     * @param going nanoseconds that do
     */
    public SleepWatch(LongSupplier standing, LongSupplier going) {
        this.standing = standing;
        this.going = going;
        this.ahead = ahead();
    }

    /** Nanoseconds asleep since the last call; less than a second is none. */
    public synchronized long slept() {
        long slept = ahead() - ahead;
        if (slept < SHORTEST) {
            return 0;
        }
        ahead += slept;
        return slept;
    }

    private long ahead() {
        return going.getAsLong() - standing.getAsLong();
    }
}
