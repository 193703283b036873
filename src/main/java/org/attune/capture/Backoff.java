package org.attune.capture;

import java.time.Duration;

/**
 * Exponential backoff: doubles the delay after each failure, up to a limit, so that polling for a missing camera is
 * cheap.
 */
public final class Backoff {
    private final Duration shortest;
    private final Duration longest;
    private Duration next;

    public Backoff(Duration shortest, Duration longest) {
        this.shortest = shortest;
        this.longest = longest;
        this.next = shortest;
    }

    void reset() {
        next = shortest;
    }

    /** The delay before the next attempt. */
    Duration next() {
        Duration now = next;
        next = next.multipliedBy(2).compareTo(longest) > 0 ? longest : next.multipliedBy(2);
        return now;
    }
}
