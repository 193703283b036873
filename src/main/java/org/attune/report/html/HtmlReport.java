package org.attune.report.html;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attune.analysis.Verdict;
import org.attune.config.Palette;
import org.attune.platform.Whitespace;
import org.attune.report.CountedWords;
import org.attune.report.Durations;
import org.attune.report.Headline;
import org.attune.report.Messages;
import org.attune.report.Percentages;
import org.attune.report.SessionWords;
import org.attune.report.chart.ExpressionStrip;
import org.attune.report.data.ReportJson;
import org.attune.session.Bin;
import org.attune.session.MarkerKind;
import org.attune.session.ModelId;
import org.attune.session.SessionInfo;
import org.attune.session.SessionKind.Expressions;
import org.attune.session.SessionKind.Presence;
import org.attune.session.SessionSummary;

/** The page for a browser, a screen reader or a printer: one file that loads nothing and runs nothing. */
public final class HtmlReport {

    private final SessionSummary summary;
    private final Bin total;

    private HtmlReport(SessionSummary summary) {
        this.summary = summary;
        this.total = summary.total();
    }

    public static String render(SessionSummary summary) {
        return HtmlHead.render(summary) + new HtmlReport(summary).body();
    }

    private String body() {
        return "<body>\n<main>\n<h1>" + Html.escape(Headline.text(summary)) + "</h1>\n"
                + Html.paragraph("when", SessionWords.text(summary))
                + switch (summary.info().kind()) {
                    case Presence() -> HtmlPresence.render(summary);
                    case Expressions made ->
                        shares() + overTime() + HtmlSaid.render(summary) + HtmlTables.lookAgain(summary) + parts()
                                + about(made) + byMinute();
                }
                + "</main>\n</body>\n</html>\n";
    }

    private String shares() {
        if (!total.isMeasured()) {
            return Html.section(Messages.text("measured.title"),
                    Html.paragraph("note", Messages.text("measured.none")));
        }
        return "<div class=\"cards\">\n"
                + Html.section(Messages.text("measured.title"), HtmlCharts.pie(total), key(Verdict.values()),
                        HtmlTables.verdicts(total))
                + Html.section(
                        Messages.text("expressions.title"), HtmlCharts.expressions(total),
                        HtmlTables.expressions(total))
                + "</div>\n"
                + Html.section(Messages.text("face.title"), HtmlCharts.measured(summary),
                        Html.paragraph("note", Messages.text("face.sentence",
                                Percentages.text(Math.round(100 * summary.measuredShare())),
                                Durations.words(summary.seconds()))));
    }

    private String counted() {
        String sentence = CountedWords.text(summary);
        return sentence.isEmpty() ? "" : Html.paragraph("note", sentence);
    }

    private String overTime() {
        if (!total.isMeasured()) {
            return "";
        }
        return Html.section(Messages.text("timeline.title"), HtmlCharts.timeline(summary),
                Html.paragraph("note", Messages.text("timeline.key")))
                + Html.section(Messages.text("strip.title"), HtmlCharts.strip(summary), shades());
    }

    /** For the eye only: the tables name every colour's meaning. */
    private static String key(Enum<?>[] meanings) {
        return Arrays.stream(meanings).map(
                meaning -> patch(Palette.of(meaning).styleClass(), HtmlCharts.words(meaning)))
                .collect(Collectors.joining(" ", "<p class=\"key\" aria-hidden=\"true\">", "</p>\n"));
    }

    private static String shades() {
        return IntStream.range(0, ExpressionStrip.SHADES.size()).mapToObj(
                shade -> patch(ExpressionStrip.style(shade), ExpressionStrip.words(shade)))
                .collect(Collectors.joining(" ", "<p class=\"key\" aria-hidden=\"true\">", "</p>\n"));
    }

    private static String patch(String style, String meaning) {
        return "<span class=\"patch " + style + "\"></span> " + meaning;
    }

    private String parts() {
        return summary.markers(MarkerKind.NOTE).isEmpty()
                ? ""
                : Html.section(Messages.text("part.title"), HtmlTables.parts(summary));
    }

    private String byMinute() {
        return total.isMeasured()
                ? Html.section(Messages.text("minute.title"), MinuteTables.verdicts(summary),
                        MinuteTables.expressions(summary))
                : "";
    }

    private String about(Expressions made) {
        SessionInfo info = summary.info();
        ModelId model = made.model();
        String meaning = CountedWords.withoutNeutral(summary) + " " + CountedWords.meaning(summary) + " "
                + Messages.text("about.picture");
        return Html.section(Messages.text("about.title"),
                Html.paragraph("note", Whitespace.strip(meaning)),
                Html.list(Messages.text("about.learner"), info.labels().learner(), Messages.text("about.course"),
                        info.labels().course(), Messages.text("about.title-of"), info.labels().title(),
                        Messages.text("about.start"),
                        ReportJson.START.format(info.start()) + " " + info.start().getZone(),
                        Messages.text("about.length"), Durations.clock(summary.seconds()),
                        Messages.text("about.source"), SessionWords.source(info.source()), Messages.text("about.model"),
                        model.name() + " " + model.version(), Messages.text("about.hash"), model.sha256(),
                        Messages.text("about.policy"), made.policy(),
                        Messages.text("about.baseline"),
                        Messages.text(made.baseline() ? "about.baseline.face" : "about.baseline.none"),
                        "Attune", info.appVersion(), Messages.text("about.session"), info.id().toString()));
    }
}
