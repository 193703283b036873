package org.attune.app;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** Faults of the last minute; two are the same when they are of one kind and come from one line of code. */
final class RecentFaults {
    private static final long REMEMBERED = Duration.ofMinutes(1).toNanos();

    private final LongSupplier nanos;
    private final Map<String, Long> seen = new HashMap<>();

    RecentFaults(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Whether the same was not there within the last minute; from now on it was. */
    synchronized boolean isNew(Throwable fault) {
        long now = nanos.getAsLong();
        seen.values().removeIf(at -> now - at >= REMEMBERED);
        return seen.putIfAbsent(key(fault), now) == null;
    }

    private static String key(Throwable fault) {
        return fault.getClass().getName()
                + Stream.of(fault.getStackTrace()).findFirst().map(line -> " at " + line).orElse("");
    }
}
