package org.attune.session;

import java.util.ArrayList;
import java.util.List;

/**
 * Removes parts of a session that the learner does not want to share. Each method returns a new session that contains
 * no trace of what was removed.
 */
public final class Redaction {
    private Redaction() {}

    /**
     * The session with one time range turned into a gap. Removes every bin that overlaps the range, even partly: better
     * too much than too little. The markers in those bins are removed too, because their text refers to that time. The
     * length of the session does not change.
     *
     * @param from seconds since the start
     * @param to seconds since the start; if it is not after {@code from}, nothing is removed
     */
    public static SessionSummary withoutStretch(SessionSummary summary, double from, double to) {
        if (to <= from) {
            return summary;
        }
        int first = Math.max(0, (int) Math.floor(from / SessionSummary.BIN_SECONDS));
        int end = Math.min(summary.bins().size(), SessionSummary.binCount(to));
        List<Bin> bins = new ArrayList<>(summary.bins());
        for (int index = first; index < end; index++) {
            bins.set(index, Bin.EMPTY);
        }
        return new SessionSummary(summary.info(), summary.seconds(), bins, outside(summary, first, end),
                summary.recovered());
    }

    /** The last bin includes its end; the end of any other bin belongs to the next one. */
    private static List<Marker> outside(SessionSummary summary, int first, int end) {
        double from = first * (double) SessionSummary.BIN_SECONDS;
        double to = end == summary.bins().size() ? Double.POSITIVE_INFINITY : end * (double) SessionSummary.BIN_SECONDS;
        return summary.markers().stream().filter(marker -> marker.seconds() < from || marker.seconds() >= to).toList();
    }

    /** The session without the learner's name. */
    public static SessionSummary withoutName(SessionSummary summary) {
        SessionInfo info = summary.info();
        SessionLabels labels = new SessionLabels("", info.labels().course(), info.labels().title());
        SessionInfo nameless = new SessionInfo(info.id(), info.start(), info.live(), info.source(), labels,
                info.kind(), info.appVersion());
        return new SessionSummary(nameless, summary.seconds(), summary.bins(), summary.markers(), summary.recovered());
    }

    /** The session without markers. */
    public static SessionSummary withoutMarkers(SessionSummary summary) {
        return summary.withMarkers(List.of());
    }
}
