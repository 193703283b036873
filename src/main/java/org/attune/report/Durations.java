package org.attune.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.attune.platform.Whitespace;

/** Lengths of time as text. */
public final class Durations {
    // Without a counted group inside a counted group, which not every Java's regular expressions read.
    private static final Pattern CLOCK = Pattern.compile("\\d{1,4}(:\\d\\d?){0,2}");

    private Durations() {}

    /** For sentences: "48 s", "12 min", "1 h 5 min". */
    public static String words(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 120) {
            return Messages.text("duration.seconds", whole);
        }
        long minutes = Math.round(seconds / 60);
        if (minutes < 60) {
            return Messages.text("duration.minutes", minutes);
        }
        return minutes % 60 == 0
                ? Messages.text("duration.hours", minutes / 60)
                : Messages.text("duration.hours-minutes", minutes / 60, minutes % 60);
    }

    /** For headlines: "48 seconds", "38 minutes". */
    static String spelled(double seconds) {
        long whole = Math.round(seconds);
        return whole < 120
                ? Messages.text("duration.spelled.seconds", whole)
                : Messages.text("duration.spelled.minutes", Math.round(seconds / 60));
    }

    /** For the finding: "48 measured seconds", "38 measured minutes". */
    static String measured(double seconds) {
        long whole = Math.round(seconds);
        return whole < 120
                ? Messages.text("duration.measured.seconds", whole)
                : Messages.text("duration.measured.minutes", Math.round(seconds / 60));
    }

    /** For clocks, rounded as the other lengths are: "0:48", "12:05", "1:05:00". */
    public static String clock(double seconds) {
        long whole = Math.round(seconds);
        String tail = String.format(Locale.ROOT, "%02d", whole % 60);
        return whole < 3600
                ? whole / 60 + ":" + tail
                : whole / 3600 + ":" + String.format(Locale.ROOT, "%02d", whole / 60 % 60) + ":" + tail;
    }

    /**
     * A {@link #clock} as typed: "0:48", "12:05", "1:05:00", or minutes alone.
     *
     * @return whole seconds; empty when it is none of them
     */
    public static OptionalLong parse(String clock) {
        String typed = Whitespace.strip(clock);
        if (!CLOCK.matcher(typed).matches()) {
            return OptionalLong.empty();
        }
        String whole = typed.contains(":") ? typed : typed + ":00";
        return OptionalLong.of(Arrays.stream(whole.split(":")).mapToLong(Long::parseLong).reduce(0,
                (before, part) -> 60 * before + part));
    }
}
