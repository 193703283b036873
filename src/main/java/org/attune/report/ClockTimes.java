package org.attune.report;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Days and times of day as pages and lists write them, with the zone where a clock that is set forward or back would
 * make nonsense of them.
 */
public final class ClockTimes {
    private ClockTimes() {}

    /** Such as "Thu 19 Nov 2026, 10:00". */
    public static String day(ZonedDateTime time) {
        return written("EEE d MMM yyyy, HH:mm", time);
    }

    /** For lists: the same, with its zone in the hour that comes twice that day. */
    public static String listed(ZonedDateTime time) {
        boolean twice = time.getZone().getRules().getValidOffsets(time.toLocalDateTime()).size() > 1;
        return twice ? day(time) + " " + zone(time) : day(time);
    }

    /** Such as "10:00". */
    public static String clock(ZonedDateTime time) {
        return written("HH:mm", time);
    }

    /** Whether the clock is set forward or back between the two. */
    public static boolean isChanged(ZonedDateTime start, ZonedDateTime end) {
        return !start.getOffset().equals(end.getOffset());
    }

    /** Such as "UTC+01:00": letters such as IST stand for several zones. */
    public static String zone(ZonedDateTime time) {
        ZoneOffset offset = time.getOffset();
        return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset;
    }

    /**
     * What goes behind a time that lies between the two: its zone, such as " UTC+01:00", when the clock is set forward
     * or back between them; else nothing.
     */
    public static String zoneBetween(ZonedDateTime start, ZonedDateTime end, ZonedDateTime time) {
        return isChanged(start, end) ? " " + zone(time) : "";
    }

    /**
     * @param pattern as {@link DateTimeFormatter} has them; EEE and MMM are days and months in the chosen language, by
     * our own names, because every Java has others
     */
    public static String written(String pattern, ZonedDateTime time) {
        String named = pattern.replace("EEE", name("clock.days", time.getDayOfWeek().ordinal())).replace("MMM",
                name("clock.months", time.getMonth().ordinal()));
        return DateTimeFormatter.ofPattern(named, Locale.ROOT).format(time);
    }

    private static String name(String list, int index) {
        return "'" + Messages.text(list).split(",")[index] + "'";
    }
}
