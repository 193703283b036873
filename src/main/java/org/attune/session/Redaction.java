package org.attune.session;

import java.util.ArrayList;
import java.util.List;

/**
 * What the learner may take out of a session before handing it on. Each gives a new session; what was taken out is in
 * it nowhere.
 */
public final class Redaction {
    private Redaction() {}

    /**
     * The session with a stretch that was not measured. It takes whole bins, also those that lie in the stretch by a
     * part: rather more goes than less. The markers in them go too, since their words belong to that time. The length
     * of the session stays.
     *
     * @param from seconds since the start
     * @param to seconds since the start; a stretch that ends where it begins takes nothing out
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

    /** The last bin has its end in it; of any other that moment is the next one's. */
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
        return new SessionSummary(summary.info(), summary.seconds(), summary.bins(), List.of(), summary.recovered());
    }
}
