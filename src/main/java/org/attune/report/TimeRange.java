package org.attune.report;

import org.attune.session.Dip;
import org.attune.session.SessionSummary;

/**
 * A time range within a session.
 *
 * @param from seconds since the session's start
 * @param to seconds since the session's start, at least {@code from}
 */
public record TimeRange(double from, double to) {
    /** In seconds; a shorter one would be too roughly said in whole minutes. */
    private static final double SHORTEST_IN_MINUTES = 120;

    /** The last bin of a session may be shorter. */
    public static TimeRange of(Dip dip, SessionSummary summary) {
        return new TimeRange(dip.from() * SessionSummary.BIN_SECONDS,
                Math.min(dip.to() * SessionSummary.BIN_SECONDS, summary.seconds()));
    }

    /** @param seconds since the session's start */
    boolean has(double seconds) {
        return seconds >= from && seconds <= to;
    }

    /** For charts and tables, in the times of a chart's axis: "20:30–24:30". */
    public String clock() {
        return fromClock() + "–" + toClock();
    }

    public String fromClock() {
        return Durations.clock(from);
    }

    public String toClock() {
        return Durations.clock(to);
    }

    /** For sentences: "21 to 24 min", or "0:38 to 2:03". */
    public String words() {
        return to - from < SHORTEST_IN_MINUTES
                ? Messages.text("times.range", fromClock(), toClock())
                : Messages.text("minutes.range", Math.round(from / 60), Math.round(to / 60));
    }
}
