package org.attune.live.mqtt;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Pauses that double, up to a limit, and are random, so that a class does not come back all at once. */
public final class Backoff {
    private final Duration shortest;
    private final Duration longest;
    private final RandomGenerator random = RandomGenerator.getDefault();
    private Duration next;

    public Backoff(Duration shortest, Duration longest) {
        this.shortest = shortest;
        this.longest = longest;
        this.next = shortest;
    }

    /** From one second to half a minute. */
    public static Backoff usual() {
        return new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30));
    }

    void reset() {
        next = shortest;
    }

    /** From half to one and a half of the doubled pause. */
    Duration next() {
        Duration now = next;
        next = now.multipliedBy(2).compareTo(longest) > 0 ? longest : now.multipliedBy(2);
        return Duration.ofNanos((long) (now.toNanos() * (0.5 + random.nextDouble())));
    }
}
