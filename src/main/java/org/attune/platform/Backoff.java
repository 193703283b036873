package org.attune.platform;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Exponential backoff: doubles the delay after each failure, up to a limit. Not thread-safe. */
public final class Backoff {
    private final Duration shortest;
    private final Duration longest;
    private final boolean scattered;
    private Duration next;

    public Backoff(Duration shortest, Duration longest) {
        this(shortest, longest, false);
    }

    private Backoff(Duration shortest, Duration longest, boolean scattered) {
        this.shortest = shortest;
        this.longest = longest;
        this.scattered = scattered;
        this.next = shortest;
    }

    /**
     * Each delay is from half to one and a half of the doubled one, at random, so that many do not come back at once.
     */
    public static Backoff scattered(Duration shortest, Duration longest) {
        return new Backoff(shortest, longest, true);
    }

    public void reset() {
        next = shortest;
    }

    /** The delay before the next attempt. */
    public Duration next() {
        Duration now = next;
        next = now.multipliedBy(2).compareTo(longest) > 0 ? longest : now.multipliedBy(2);
        double part = scattered ? 0.5 + RandomGenerator.getDefault().nextDouble() : 1;
        return Duration.ofNanos(Math.round(now.toNanos() * part));
    }
}
