package org.attune.session;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Measures how long the computer slept by comparing two monotonic clocks, one of which stops during sleep. */
public final class SleepWatch {
    private static final long SHORTEST = Duration.ofSeconds(1).toNanos();

    private final LongSupplier standing;
    private final LongSupplier going;
    private long ahead;

    /**
     * @param standing nanoseconds excluding sleep
     * @param going nanoseconds including sleep
     */
    public SleepWatch(LongSupplier standing, LongSupplier going) {
        this.standing = standing;
        this.going = going;
        this.ahead = ahead();
    }

    /** Nanoseconds of sleep since the last sleep was reported; 0 if that is less than a second. */
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
