package org.attune.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionSummary;

/** What the learner wrote about a moment: a note, or words for what was said. Names of parts are in their table. */
public record Remark(Marker marker) {

    /** All of them, in chronological order. */
    public static List<Remark> of(SessionSummary summary) {
        return summary.markers().stream().map(Remark::new).filter(Remark::saysMore).toList();
    }

    /** Such as "8:30 · question · why not 100 %?". */
    public String text() {
        return Stream.of(Durations.clock(marker.seconds()), kind(), marker.text(), marker.note())
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String kind() {
        return isNamed() ? "" : marker.kind().words();
    }

    private boolean isNamed() {
        return marker.kind() == MarkerKind.NOTE && !marker.text().isEmpty();
    }

    private boolean saysMore() {
        return !marker.note().isEmpty() || marker.kind() != MarkerKind.NOTE && !marker.text().isEmpty();
    }
}
