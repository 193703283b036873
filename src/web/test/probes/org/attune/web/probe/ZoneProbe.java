package org.attune.web.probe;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.attune.report.ClockTimes;
import org.attune.report.data.ReportJson;

/** Every zone that a browser may name, through years of clocks that are set forward and back. */
final class ZoneProbe {
    private static final Instant FROM = Instant.parse("2025-01-01T00:30:00Z");
    private static final int WEEKS = 52;
    private static final long WEEK_SECONDS = 7 * 24 * 3600;

    private ZoneProbe() {}

    /** @param named the zone of that name for a session that begins so many milliseconds after 1970 */
    static void run(Lines lines, List<String> zones, ToZone named) {
        lines.part("zone");
        zones.forEach(zone -> lines.add(zone, Probes.outcome(() -> offsets(zone, named))));
    }

    /** A zone's name, looked up. */
    @FunctionalInterface
    interface ToZone {
        ZoneId at(String name, double epochMs);
    }

    /** The first moment, and each at which another offset is seen first. */
    private static String offsets(String zone, ToZone named) {
        StringBuilder seen = new StringBuilder();
        ZonedDateTime before = null;
        for (int week = 0; week < WEEKS; week++) {
            Instant moment = FROM.plusSeconds(week * WEEK_SECONDS);
            ZonedDateTime now = moment.atZone(named.at(zone, moment.toEpochMilli()));
            if (before == null || ClockTimes.isChanged(before, now)) {
                seen.append(ReportJson.START.format(now)).append(' ').append(ClockTimes.zone(now)).append("; ");
            }
            before = now;
        }
        return seen.toString();
    }
}
