package org.attune.live.learner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import org.attune.live.LiveBin;

/** Bins that are not sent yet; those of more than a minute ago never will be. */
final class Outbox {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** @param since when it was added, on the outbox's clock */
    record Held(LiveBin bin, long since) {
    }

    private final List<Held> held = new ArrayList<>();
    private final LongSupplier clock;

    Outbox(LongSupplier clock) {
        this.clock = clock;
    }

    void add(LiveBin bin, long now) {
        dropOld();
        held.add(new Held(bin, now));
    }

    /** Keeps what could not be sent. */
    void putBack(Held unsent) {
        held.add(unsent);
    }

    /** Takes all out, the newest first, because the least delayed one tells the teacher when the session began. */
    List<Held> drain() {
        dropOld();
        List<Held> all = held.stream().sorted(Comparator.comparingLong(Held::since).reversed()).toList();
        held.clear();
        return all;
    }

    /** How long it may still be on its way, at least one second. */
    long secondsLeft(Held bin) {
        return Math.max(1, LONGEST.minusNanos(clock.getAsLong() - bin.since).toSeconds());
    }

    private void dropOld() {
        held.removeIf(bin -> clock.getAsLong() - bin.since > LONGEST.toNanos());
    }
}
