package org.attune.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;
import org.attune.config.Palette;
import org.attune.session.Bin;
import org.attune.session.ModelId;
import org.attune.session.SessionInfo;
import org.attune.session.SessionSummary;

/** The page for a browser, a screen reader or a printer: one file that loads nothing and runs nothing. */
final class HtmlReport {
    /** Even if something typed became markup after all, a browser would neither run nor fetch it. */
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n";

    private final SessionSummary summary;
    private final Bin total;

    private HtmlReport(SessionSummary summary) {
        this.summary = summary;
        this.total = summary.total();
    }

    static String of(SessionSummary summary) {
        HtmlReport report = new HtmlReport(summary);
        return report.head() + report.body();
    }

    private String head() {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n" + POLICY
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>Attune report: " + Html.escape(SessionWords.of(summary))
                + "</title>\n<style>\n" + style() + "</style>\n</head>\n";
    }

    private String body() {
        return "<body>\n<main>\n<h1>" + Html.escape(Headline.of(summary)) + "</h1>\n" + Html.paragraph("when", SessionWords.of(summary))
                + (summary.hasExpressions() ? shares() + overTime() + parts() + about() + byMinute() : HtmlPresence.of(summary)) + "</main>\n</body>\n</html>\n";
    }

    private String shares() {
        if (!total.isMeasured()) {
            return Html.section("Of the measured time", Html.paragraph("note", "Nothing was measured."));
        }
        return "<div class=\"cards\">\n" + Html.section("Of the measured time", SvgShares.pie(total), key(Verdict.values()), HtmlTables.verdicts(total))
                + Html.section("Expressions seen", SvgShares.expressions(total), HtmlTables.expressions(total)) + "</div>\n"
                + Html.section("Face measured", SvgShares.measured(summary), Html.paragraph("note", "A face was measured for "
                + Math.round(100 * summary.measuredShare()) + " % of " + Durations.words(summary.seconds()) + ". The rest counts neither way."));
    }

    private String overTime() {
        if (!total.isMeasured()) {
            return "";
        }
        return Html.section("Share that looked interested, every 10 seconds, with the one-minute curve", SvgTimeline.of(summary),
                Html.paragraph("note", "Hatched: not measured. Dashed: markers."))
                + Html.section("Expressions over time", SvgShares.strip(summary), key(Emotion.values()));
    }

    /** For the eye only: the tables name every colour's meaning. */
    private static String key(Enum<?>[] meanings) {
        return Arrays.stream(meanings).map(meaning -> "<span class=\"patch " + SvgShares.style(meaning) + "\"></span> " + SvgShares.words(meaning))
                .collect(Collectors.joining(" ", "<p class=\"key\" aria-hidden=\"true\">", "</p>\n"));
    }

    private String parts() {
        return summary.markers().isEmpty() ? "" : Html.section("By marker", HtmlTables.parts(summary));
    }

    private String byMinute() {
        return total.isMeasured() ? Html.section("Minute by minute", HtmlTables.interestByMinute(summary), HtmlTables.expressionsByMinute(summary)) : "";
    }

    private String about() {
        SessionInfo info = summary.info();
        ModelId model = info.model();
        String neutral = total.isMeasured() ? "If neutral were not counted as interested: " + Math.round(100 * total.shareWithoutNeutral()) + " %. " : "";
        return Html.section("About this estimate",
                Html.paragraph("note", neutral + "Estimates from facial expressions, not feelings: a frown can be concentration, and a neutral face is normal."
                        + " Compare a person only with themselves. Never for grading. No picture was stored."),
                Html.list("learner", info.labels().learner(), "course", info.labels().course(), "title", info.labels().title(),
                        "start", ReportJson.START.format(info.start()) + " " + info.start().getZone(), "length", Durations.clock(summary.seconds()),
                        "source", info.source(), "model", model.name() + " " + model.version(), "model's SHA-256", model.sha256(), "policy", info.policy(),
                        "Attune", info.appVersion(), "session", info.id().toString()));
    }

    private static String style() {
        return Stream.<Enum<?>>concat(Arrays.stream(Verdict.values()), Arrays.stream(Emotion.values()))
                .map(meaning -> "." + SvgShares.style(meaning) + "{fill:" + Palette.of(meaning).hex() + ";background:" + Palette.of(meaning).hex() + "}\n")
                .collect(Collectors.joining()) + ".curve{stroke:" + Palette.INTERESTED.hex() + "}\n" + sheet();
    }

    private static String sheet() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program's own style sheet cannot be read", unreadable);
        }
    }
}
