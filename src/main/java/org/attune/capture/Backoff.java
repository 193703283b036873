package org.attune.capture;

import java.time.Duration;

/** Waits longer after each failure, up to a limit, so that a missing camera costs nothing. */
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

    /** How long to wait this time. */
    Duration next() {
        Duration now = next;
        next = next.multipliedBy(2).compareTo(longest) > 0 ? longest : next.multipliedBy(2);
        return now;
    }
}
