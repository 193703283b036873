package org.attune.live.teacher;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.LongSupplier;

/** The teacher's time of day, on a monotonic clock. It goes on while the computer sleeps. Not thread-safe. */
final class TeacherClock {
    private static final long NANOS_A_MS = 1_000_000;

    private final ZonedDateTime start;
    private final LongSupplier slept;
    private long startNanos;

    /**
     * @param startNanos the same moment as {@code start}
     * @param slept nanoseconds asleep since it was last asked
     */
    TeacherClock(ZonedDateTime start, long startNanos, LongSupplier slept) {
        this.start = start;
        this.startNanos = startNanos;
        this.slept = slept;
    }

    /** @return milliseconds since 1970 */
    long at(long nanos) {
        startNanos -= slept.getAsLong();
        return start.toInstant().toEpochMilli() + Math.floorDiv(nanos - startNanos, NANOS_A_MS);
    }

    ZoneId zone() {
        return start.getZone();
    }
}
