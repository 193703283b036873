package org.attune.report.html;

import org.attune.report.Durations;
import org.attune.report.Messages;
import org.attune.report.Percentages;
import org.attune.report.SessionWords;
import org.attune.report.data.ReportJson;
import org.attune.session.MarkerKind;
import org.attune.session.SessionInfo;
import org.attune.session.SessionSummary;

/** The browser's page of a session that recorded presence only: how much of it a face was in view, and when. */
final class HtmlPresence {
    private HtmlPresence() {}

    /** All between the page's heading and its end. */
    static String render(SessionSummary summary) {
        return Html.section(Messages.text("presence.title"), HtmlCharts.inView(summary),
                Html.paragraph("note", Messages.text("presence.sentence",
                        Percentages.text(Math.round(100 * summary.measuredShare())), Durations.words(summary.seconds()),
                        Durations.words(summary.awaySeconds()))))
                + Html.section(Messages.text("presence.timeline"), HtmlCharts.presence(summary),
                        Html.paragraph("note", Messages.text("presence.timeline.key")))
                + HtmlSaid.render(summary)
                + HtmlTables.lookAgain(summary)
                + (summary.markers(MarkerKind.NOTE).isEmpty()
                        ? ""
                        : Html.section(Messages.text("part.title"), HtmlTables.presenceByPart(summary)))
                + about(summary) + Html.section(Messages.text("minute.title"), MinuteTables.presence(summary));
    }

    private static String about(SessionSummary summary) {
        SessionInfo info = summary.info();
        return Html.section(Messages.text("about.page"),
                Html.paragraph("note", String.join(" ", Messages.text("presence.not-recorded"),
                        Messages.text("presence.not-attention"), Messages.text("about.grading"),
                        Messages.text("about.picture"))),
                Html.list(Messages.text("about.learner"), info.labels().learner(), Messages.text("about.course"),
                        info.labels().course(), Messages.text("about.title-of"), info.labels().title(),
                        Messages.text("about.start"),
                        ReportJson.START.format(info.start()) + " " + info.start().getZone(),
                        Messages.text("about.length"), Durations.clock(summary.seconds()),
                        Messages.text("about.source"), SessionWords.source(info.source()), "Attune", info.appVersion(),
                        Messages.text("about.session"), info.id().toString()));
    }
}
