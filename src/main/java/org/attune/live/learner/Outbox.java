package org.attune.live.learner;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.attune.live.LiveBin;

/** Bins that are not sent yet; those of more than a minute ago never will be. */
final class Outbox {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** @param since when it was added, on the outbox's clock */
    record Held(LiveBin bin, long since) {
    }

    private final Deque<Held> held = new ArrayDeque<>();
    private final LongSupplier clock;

    Outbox(LongSupplier clock) {
        this.clock = clock;
    }

    void add(LiveBin bin) {
        dropOld();
        held.addLast(new Held(bin, clock.getAsLong()));
    }

    /** Keeps what could not be sent. */
    void putBack(Held unsent) {
        held.addFirst(unsent);
    }

    Optional<Held> poll() {
        dropOld();
        return Optional.ofNullable(held.pollFirst());
    }

    /** How long it may still be on its way, at least one second. */
    long secondsLeft(Held bin) {
        return Math.max(1, LONGEST.minusNanos(clock.getAsLong() - bin.since).toSeconds());
    }

    private void dropOld() {
        held.removeIf(bin -> clock.getAsLong() - bin.since > LONGEST.toNanos());
    }
}
