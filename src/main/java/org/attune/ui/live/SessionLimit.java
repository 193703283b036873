package org.attune.ui.live;

import org.attune.report.Durations;
import org.attune.session.SessionSummary;

/**
 * When a session ends by itself.
 *
 * @param seconds since its start
 */
public record SessionLimit(double seconds) {
    /** What a report can hold. */
    public static final SessionLimit LONGEST = new SessionLimit(SessionSummary.LONGEST_SECONDS);
    private static final double WARNING_SECONDS = 60;

    /** What the session's clock is called; with the end, where there is an earlier one than every session's. */
    String title() {
        return seconds < LONGEST.seconds
                ? Messages.text("live.session.limit", Durations.clock(seconds))
                : Messages.text("live.session");
    }

    boolean isOver(double elapsed) {
        return elapsed >= seconds;
    }

    /** A sentence in the last minute, else empty. */
    String warning(double elapsed) {
        return elapsed < seconds - WARNING_SECONDS ? "" : Messages.text("kiosk.limit");
    }
}
