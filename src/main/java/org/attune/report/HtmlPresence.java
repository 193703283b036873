package org.attune.report;

import org.attune.session.Bin;
import org.attune.session.SessionInfo;
import org.attune.session.SessionSummary;

/** The browser's page of a session that recorded presence only: how much of it a face was in view, and when. */
final class HtmlPresence {
    private static final double BOTTOM = 110;
    private static final double TOP = 10;

    private HtmlPresence() {}

    /** All between the page's heading and its end. */
    static String of(SessionSummary summary) {
        return Html.section(Words.text("presence.title"), SvgShares.inView(summary),
                Html.paragraph("note", Words.text("presence.sentence",
                        Words.percent(Math.round(100 * summary.measuredShare())), Durations.words(summary.seconds()),
                        Durations.words(PresenceSections.awaySeconds(summary)))))
                + Html.section(Words.text("presence.timeline"), chart(summary),
                        Html.paragraph("note", Words.text("presence.timeline.key")))
                + (summary.markers().isEmpty()
                        ? ""
                        : Html.section(Words.text("part.title"), HtmlTables.presenceByPart(summary)))
                + about(summary) + Html.section(Words.text("minute.title"), HtmlTables.presenceByMinute(summary));
    }

    private static String chart(SessionSummary summary) {
        SvgTimeAxis axis = new SvgTimeAxis(summary.seconds());
        StringBuilder seen = new StringBuilder();
        StringBuilder gaps = new StringBuilder();
        for (int index = 0; index < summary.bins().size(); index++) {
            Bin bin = summary.bins().get(index);
            double from = index * (double) SessionSummary.BIN_SECONDS;
            double to = Math.min(from + SessionSummary.BIN_SECONDS, summary.seconds());
            (bin.isMeasured() ? seen : gaps).append(axis.slab(from, to, BOTTOM,
                    bin.isMeasured() ? y(Math.min(1, bin.measuredSeconds() / (to - from))) : TOP));
        }
        Svg svg = new Svg(SvgTimeAxis.WIDTH, BOTTOM + 30, Words.text("presence.chart"));
        svg.hatch("gap").text(SvgTimeAxis.LEFT - 8, y(1) + 4, Words.percent(100), "tick end").text(SvgTimeAxis.LEFT - 8,
                y(0) + 4, Words.percent(0), "tick end");
        svg.path(seen.toString(), "measured").path(gaps.toString(), "not-measured");
        axis.draw(svg, BOTTOM + 20);
        return svg.end();
    }

    private static double y(double share) {
        return BOTTOM - share * (BOTTOM - TOP);
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
