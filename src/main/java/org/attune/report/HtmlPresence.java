package org.attune.report;

import org.attune.session.SessionInfo;
import org.attune.session.SessionSummary;

/** The browser's page of a session that recorded presence only: how much of it a face was in view, and when. */
final class HtmlPresence {
    private HtmlPresence() {}

    /** All between the page's heading and its end. */
    static String of(SessionSummary summary) {
        return Html.section(Words.text("presence.title"), HtmlCharts.inView(summary),
                Html.paragraph("note", Words.text("presence.sentence",
                        Words.percent(Math.round(100 * summary.measuredShare())), Durations.words(summary.seconds()),
                        Durations.words(PresenceSections.awaySeconds(summary)))))
                + Html.section(Words.text("presence.timeline"), HtmlCharts.presence(summary),
                        Html.paragraph("note", Words.text("presence.timeline.key")))
                + (summary.markers().isEmpty()
                        ? ""
                        : Html.section(Words.text("part.title"), HtmlTables.presenceByPart(summary)))
                + about(summary) + Html.section(Words.text("minute.title"), HtmlTables.presenceByMinute(summary));
    }

    private static String about(SessionSummary summary) {
        SessionInfo info = summary.info();
        return Html.section(Words.text("about.page"),
                Html.paragraph("note", String.join(" ", Words.text("presence.not-recorded"),
                        Words.text("presence.not-attention"), Words.text("about.grading"),
                        Words.text("about.picture"))),
                Html.list(Words.text("about.learner"), info.labels().learner(), Words.text("about.course"),
                        info.labels().course(), Words.text("about.title-of"), info.labels().title(),
                        Words.text("about.start"), ReportJson.START.format(info.start()) + " " + info.start().getZone(),
                        Words.text("about.length"), Durations.clock(summary.seconds()),
                        Words.text("about.source"), SessionWords.source(info.source()), "Attune", info.appVersion(),
                        Words.text("about.session"), info.id().toString()));
    }
}
