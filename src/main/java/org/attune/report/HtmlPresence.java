package org.attune.report;

import org.attune.session.Bin;
import org.attune.session.SessionInfo;
import org.attune.session.SessionSummary;

/** The browser's page of a session that recorded presence only: how much of it a face was in view, and when. */
final class HtmlPresence {
    private static final double BOTTOM = 110;
    private static final double TOP = 10;

    private HtmlPresence() {
    }

    /** All between the page's heading and its end. */
    static String of(SessionSummary summary) {
        return Html.section("A face was in view", SvgShares.inView(summary), Html.paragraph("note", "For " + Math.round(100 * summary.measuredShare())
                + " % of " + Durations.words(summary.seconds()) + ". No face was in view for " + Durations.words(PresenceSections.awaySeconds(summary)) + "."))
                + Html.section("Share of every 10 seconds with a face in view", chart(summary), Html.paragraph("note", "Hatched: no face in view."))
                + (summary.markers().isEmpty() ? "" : Html.section("By marker", HtmlTables.presenceByPart(summary)))
                + about(summary) + Html.section("Minute by minute", HtmlTables.presenceByMinute(summary));
    }

    private static String chart(SessionSummary summary) {
        SvgTimeAxis axis = new SvgTimeAxis(summary.seconds());
        StringBuilder seen = new StringBuilder();
        StringBuilder gaps = new StringBuilder();
        for (int index = 0; index < summary.bins().size(); index++) {
            Bin bin = summary.bins().get(index);
            double from = index * (double) SessionSummary.BIN_SECONDS;
            double to = Math.min(from + SessionSummary.BIN_SECONDS, summary.seconds());
            (bin.isMeasured() ? seen : gaps).append(axis.slab(from, to, BOTTOM, bin.isMeasured() ? y(Math.min(1, bin.measuredSeconds() / (to - from))) : TOP));
        }
        Svg svg = new Svg(SvgTimeAxis.WIDTH, BOTTOM + 30, "Chart of when a face was in view. The table minute by minute has its numbers.");
        svg.hatch("gap").text(SvgTimeAxis.LEFT - 8, y(1) + 4, "100 %", "tick end").text(SvgTimeAxis.LEFT - 8, y(0) + 4, "0 %", "tick end");
        svg.path(seen.toString(), "measured").path(gaps.toString(), "not-measured");
        axis.draw(svg, BOTTOM + 20);
        return svg.end();
    }

    private static double y(double share) {
        return BOTTOM - share * (BOTTOM - TOP);
    }

    private static String about(SessionSummary summary) {
        SessionInfo info = summary.info();
        return Html.section("About this page", Html.paragraph("note", PresenceSections.NOT_RECORDED + " " + PresenceSections.NOT_ATTENTION
                + " Never for grading. No picture was stored."),
                Html.list("learner", info.labels().learner(), "course", info.labels().course(), "title", info.labels().title(),
                        "start", ReportJson.START.format(info.start()) + " " + info.start().getZone(), "length", Durations.clock(summary.seconds()),
                        "source", info.source(), "Attune", info.appVersion(), "session", info.id().toString()));
    }
}
