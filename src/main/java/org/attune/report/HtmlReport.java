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
import org.attune.config.Texts;
import org.attune.session.Bin;
import org.attune.session.ModelId;
import org.attune.session.SessionInfo;
import org.attune.session.SessionKind.Expressions;
import org.attune.session.SessionKind.Presence;
import org.attune.session.SessionSummary;

/** The page for a browser, a screen reader or a printer: one file that loads nothing and runs nothing. */
final class HtmlReport {
    /** Even if something typed became markup after all, a browser would neither run nor fetch it. */
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
            + "'none'; style-src 'unsafe-inline'\"/>\n";

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
        return "<!DOCTYPE html>\n<html lang=\"" + Texts.language().toLanguageTag()
                + "\">\n<head>\n<meta charset=\"utf-8\"/>\n" + POLICY
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>"
                + Html.escape(Words.text("html.title", SessionWords.of(summary)))
                + "</title>\n<style>\n" + style() + "</style>\n</head>\n";
    }

    private String body() {
        return "<body>\n<main>\n<h1>" + Html.escape(Headline.of(summary)) + "</h1>\n"
                + Html.paragraph("when", SessionWords.of(summary))
                + switch (summary.info().kind()) {
                    case Presence() -> HtmlPresence.of(summary);
                    case Expressions made -> shares() + overTime() + parts() + about(made) + byMinute();
                }
                + "</main>\n</body>\n</html>\n";
    }

    private String shares() {
        if (!total.isMeasured()) {
            return Html.section(Words.text("measured.title"), Html.paragraph("note", Words.text("measured.none")));
        }
        return "<div class=\"cards\">\n"
                + Html.section(Words.text("measured.title"), HtmlCharts.pie(total), key(Verdict.values()),
                        HtmlTables.verdicts(total))
                + Html.section(
                        Words.text("expressions.title"), HtmlCharts.expressions(total), HtmlTables.expressions(total))
                + "</div>\n"
                + Html.section(Words.text("face.title"), HtmlCharts.measured(summary),
                        Html.paragraph("note", Words.text("face.sentence",
                                Words.percent(Math.round(100 * summary.measuredShare())),
                                Durations.words(summary.seconds()))));
    }

    private String counted() {
        String sentence = CountedWords.of(summary);
        return sentence.isEmpty() ? "" : Html.paragraph("note", sentence);
    }

    private String overTime() {
        if (!total.isMeasured()) {
            return "";
        }
        return Html.section(Words.text("timeline.title"), HtmlCharts.timeline(summary),
                Html.paragraph("note", Words.text("timeline.key")))
                + Html.section(Words.text("strip.title"), HtmlCharts.strip(summary), key(Emotion.values()));
    }

    /** For the eye only: the tables name every colour's meaning. */
    private static String key(Enum<?>[] meanings) {
        return Arrays.stream(meanings).map(
                meaning -> "<span class=\"patch " + Palette.of(meaning).styleClass() + "\"></span> "
                        + HtmlCharts.words(meaning))
                .collect(Collectors.joining(" ", "<p class=\"key\" aria-hidden=\"true\">", "</p>\n"));
    }

    private String parts() {
        return summary.markers().isEmpty() ? "" : Html.section(Words.text("part.title"), HtmlTables.parts(summary));
    }

    private String byMinute() {
        return total.isMeasured()
                ? Html.section(Words.text("minute.title"), HtmlTables.interestByMinute(summary),
                        HtmlTables.expressionsByMinute(summary))
                : "";
    }

    private String about(Expressions made) {
        SessionInfo info = summary.info();
        ModelId model = made.model();
        String meaning = CountedWords.withoutNeutral(summary) + " " + CountedWords.meaning(summary) + " "
                + Words.text("about.picture");
        return Html.section(Words.text("about.title"),
                Html.paragraph("note", meaning.strip()),
                Html.list(Words.text("about.learner"), info.labels().learner(), Words.text("about.course"),
                        info.labels().course(), Words.text("about.title-of"), info.labels().title(),
                        Words.text("about.start"), ReportJson.START.format(info.start()) + " " + info.start().getZone(),
                        Words.text("about.length"), Durations.clock(summary.seconds()),
                        Words.text("about.source"), SessionWords.source(info.source()), Words.text("about.model"),
                        model.name() + " " + model.version(), Words.text("about.hash"), model.sha256(),
                        Words.text("about.policy"), made.policy(),
                        Words.text("about.baseline"),
                        Words.text(made.baseline() ? "about.baseline.face" : "about.baseline.none"),
                        "Attune", info.appVersion(), Words.text("about.session"), info.id().toString()));
    }

    private static String style() {
        return Stream.<Enum<?>>concat(Arrays.stream(Verdict.values()), Arrays.stream(Emotion.values()))
                .map(meaning -> "." + Palette.of(meaning).styleClass() + "{fill:" + Palette.of(meaning).hex()
                        + ";background:"
                        + Palette.of(meaning).hex() + "}\n")
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
