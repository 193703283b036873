package org.attune.report.data;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When a session began, as its report says it. */
final class StartTime {
    /** Attune is younger. */
    private static final Instant EARLIEST = Instant.parse("2020-01-01T00:00:00Z");
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private StartTime() {}

    /**
     * @param text with an offset, as {@link ReportJson#START} writes it
     * @param zone of the writer
     * @throws InvalidReportException when it is no time, is before 2020, or is more than a day after {@code now}
     */
    static ZonedDateTime read(String text, String zone, Instant now) throws InvalidReportException {
        ZonedDateTime start = parse(text, zone);
        InvalidReportException.unless(!start.toInstant().isBefore(EARLIEST), "it says that it began before 2020");
        InvalidReportException.unless(!start.toInstant().isAfter(now.plus(CLOCKS_DIFFER)),
                "it says that it began in the future");
        return start;
    }

    /**
     * The rules of a zone change with the versions of Java; where they no longer give the writer's offset, the offset
     * itself is kept.
     */
    private static ZonedDateTime parse(String text, String zone) throws InvalidReportException {
        try {
            OffsetDateTime start = OffsetDateTime.parse(text, ReportJson.START);
            ZonedDateTime zoned = start.atZoneSameInstant(ZoneId.of(zone));
            return zoned.getOffset().equals(start.getOffset()) ? zoned : start.toZonedDateTime();
        } catch (DateTimeException notATime) {
            throw new InvalidReportException("its start is not a time with a zone");
        }
    }
}
