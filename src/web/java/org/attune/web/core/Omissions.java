package org.attune.web.core;

import java.util.List;
import org.attune.report.TimeRange;
import org.attune.session.Redaction;
import org.attune.session.SessionSummary;

/**
 * What the learner takes out of a page before sharing it.
 *
 * @param name whether the learner's name goes
 * @param markers whether all markers go
 * @param times that become gaps
 */
public record Omissions(boolean name, boolean markers, List<TimeRange> times) {
    public static final Omissions NOTHING = new Omissions(false, false, List.of());

    SessionSummary from(SessionSummary summary) {
        SessionSummary left = name ? Redaction.withoutName(summary) : summary;
        left = markers ? Redaction.withoutMarkers(left) : left;
        for (TimeRange time : times) {
            left = Redaction.withoutStretch(left, time.from(), time.to());
        }
        return left;
    }
}
