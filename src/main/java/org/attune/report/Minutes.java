package org.attune.report;

import org.attune.session.Dip;
import org.attune.session.SessionSummary;

/**
 * A time range of a session, in minutes as people count them.
 *
 * @param from whole minutes since the start
 * @param to whole minutes since the start, at least {@code from}
 */
public record Minutes(long from, long to) {

    /** A dip's time range, rounded to the nearest minutes. */
    public static Minutes of(Dip dip) {
        return between(dip.from() * SessionSummary.BIN_SECONDS, dip.to() * SessionSummary.BIN_SECONDS);
    }

    /** @param from seconds; {@code to} alike */
    public static Minutes between(double from, double to) {
        return new Minutes(Math.round(from / 60), Math.round(to / 60));
    }

    /** For charts and tables: "21–24", or "21" alone. */
    public String range() {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }

    /** On charts: "21–24 min". */
    public String labelled() {
        return Messages.text("minutes.short", range());
    }

    /** For sentences: "minutes 21 to 24", or "minute 21". */
    public String words() {
        return from == to ? Messages.text("minutes.one", from) : Messages.text("minutes.range", from, to);
    }
}
