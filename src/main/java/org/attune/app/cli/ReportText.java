package org.attune.app.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.report.Durations;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionInfo;
import org.attune.session.SessionKind.Expressions;
import org.attune.session.SessionSummary;

/** Everything in a report but its bins, as lines for the terminal. */
final class ReportText {
    private ReportText() {}

    static String format(SessionSummary summary) {
        SessionInfo info = summary.info();
        StringBuilder text = new StringBuilder();
        line(text, "learner", info.labels().learner());
        line(text, "course", info.labels().course());
        line(text, "title", info.labels().title());
        line(text, "start", info.start().toOffsetDateTime() + " (" + info.start().getZone() + ")");
        line(text, "length", Durations.clock(summary.seconds()));
        line(text, "ended", summary.recovered() ? "unexpectedly; recovered" : "");
        line(text, "source", info.source());
        summary.markers().forEach(marker -> line(text, "marker", marker(marker)));
        info.expressions().ifPresent(made -> lines(text, made));
        line(text, "Attune", info.appVersion());
        line(text, "session", info.id().toString());
        return text.append(SummaryText.format(summary)).append(System.lineSeparator()).toString();
    }

    private static String marker(Marker marker) {
        String kind = marker.kind() == MarkerKind.NOTE ? "" : marker.kind().id();
        return Durations.clock(marker.seconds()) + "  " + Stream.of(kind, marker.text(), marker.note())
                .filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static void lines(StringBuilder text, Expressions made) {
        line(text, "model", made.model().name() + " " + made.model().version() + ", SHA-256 " + made.model().sha256());
        line(text, "policy", made.policy());
        line(text, "baseline", made.baseline() ? "the learner's own face at rest" : "");
        line(text, "counted", made.everyone() ? "everyone in view" : "");
    }

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(String.format(Locale.ROOT, "  %-8s %s%n", name, value));
        }
    }
}
