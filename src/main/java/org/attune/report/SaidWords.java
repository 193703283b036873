package org.attune.report;

import java.util.List;
import java.util.stream.Collectors;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionSummary;

/**
 * How often the learner said something, and when.
 *
 * @param moments in seconds since the session's start, in chronological order
 */
public record SaidWords(MarkerKind kind, List<Double> moments) {

    /** One for each kind that was said. */
    public static List<SaidWords> of(SessionSummary summary) {
        return MarkerKind.SAID.stream()
                .map(kind -> new SaidWords(kind, summary.markers(kind).stream().map(Marker::seconds).toList()))
                .filter(said -> !said.moments.isEmpty()).toList();
    }

    /**
     * Such as "lost 3 times: 8:20, 8:30, 41:05".
     *
     * @param most moments that are listed
     */
    public String text(int most) {
        String listed = moments.stream().limit(most).map(Durations::clock).collect(Collectors.joining(", "));
        String times = moments.size() > most ? Messages.text("said.more", listed, moments.size() - most) : listed;
        return moments.size() == 1
                ? Messages.text("said.once", kind.words(), times)
                : Messages.text("said.times", kind.words(), moments.size(), times);
    }
}
