package org.attune.report.html;

import java.util.List;
import java.util.stream.Collectors;
import org.attune.report.Durations;
import org.attune.report.Messages;
import org.attune.report.SaidWords;
import org.attune.report.chart.SaidSign;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionSummary;

/** What the learner said and wrote: each sign with its times, and every word in a table. */
final class HtmlSaid {
    private HtmlSaid() {}

    /** Empty where the learner said and wrote nothing. */
    static String render(SessionSummary summary) {
        List<Marker> listed = summary.markers().stream()
                .filter(marker -> marker.kind() != MarkerKind.NOTE || !marker.note().isEmpty()).toList();
        return listed.isEmpty() ? "" : Html.section(Messages.text("said.title"), signs(summary), table(listed));
    }

    private static String signs(SessionSummary summary) {
        return SaidWords.of(summary).stream().map(said -> "<p class=\"sign\" dir=\"auto\">"
                + Svg.render(new SaidSign(said.kind()).draw(SaidSign.SIZE, SaidSign.SIZE), said.kind().words() + ".")
                + Html.escape(said.text(said.moments().size())) + "</p>\n").collect(Collectors.joining());
    }

    private static String table(List<Marker> markers) {
        return Html.table(Messages.text("said.caption"),
                HtmlTables.heads("table.time", "part.marker", "said.words", "said.note"),
                markers.stream().map(marker -> List.of(Durations.clock(marker.seconds()), marker.kind().words(),
                        marker.text(), marker.note())).toList());
    }
}
