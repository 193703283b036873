package org.attune.report.html;

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
import org.attune.i18n.MessageBundle;
import org.attune.report.CountedWords;
import org.attune.report.Durations;
import org.attune.report.Headline;
import org.attune.report.Messages;
import org.attune.report.Percentages;
import org.attune.report.SessionWords;
import org.attune.report.data.ReportJson;
import org.attune.session.Bin;
import org.attune.session.ModelId;
import org.attune.session.SessionInfo;
import org.attune.session.SessionKind.Expressions;
import org.attune.session.SessionKind.Presence;
import org.attune.session.SessionSummary;

/** The page for a browser, a screen reader or a printer: one file that loads nothing and runs nothing. */
public final class HtmlReport {
    /** Even if something typed became markup after all, a browser would neither run nor fetch it. */
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
            + "'none'; style-src 'unsafe-inline'\"/>\n";

    private final SessionSummary summary;
    private final Bin total;

    private HtmlReport(SessionSummary summary) {
        this.summary = summary;
        this.total = summary.total();
    }

    public static String render(SessionSummary summary) {
        HtmlReport report = new HtmlReport(summary);
        return report.head() + report.body();
    }

    private String head() {
        return "<!DOCTYPE html>\n<html lang=\"" + MessageBundle.language().toLanguageTag()
                + "\">\n<head>\n<meta charset=\"utf-8\"/>\n" + POLICY
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>"
                + Html.escape(Messages.text("html.title", SessionWords.text(summary)))
                + "</title>\n<style>\n" + style() + "</style>\n</head>\n";
    }

    private String body() {
        return "<body>\n<main>\n<h1>" + Html.escape(Headline.text(summary)) + "</h1>\n"
                + Html.paragraph("when", SessionWords.text(summary))
                + switch (summary.info().kind()) {
                    case Presence() -> HtmlPresence.render(summary);
                    case Expressions made -> shares() + overTime() + parts() + about(made) + byMinute();
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
                + Html.section(Messages.text("strip.title"), HtmlCharts.strip(summary), key(Emotion.values()));
    }

    /** For the eye only: the tables name every colour's meaning. */
    private static String key(Enum<?>[] meanings) {
        return Arrays.stream(meanings).map(
                meaning -> "<span class=\"patch " + Palette.of(meaning).styleClass() + "\"></span> "
                        + HtmlCharts.words(meaning))
                .collect(Collectors.joining(" ", "<p class=\"key\" aria-hidden=\"true\">", "</p>\n"));
    }

    private String parts() {
        return summary.markers().isEmpty() ? "" : Html.section(Messages.text("part.title"), HtmlTables.parts(summary));
    }

    private String byMinute() {
        return total.isMeasured()
                ? Html.section(Messages.text("minute.title"), HtmlTables.interestByMinute(summary),
                        HtmlTables.expressionsByMinute(summary))
                : "";
    }

    private String about(Expressions made) {
        SessionInfo info = summary.info();
        ModelId model = made.model();
        String meaning = CountedWords.withoutNeutral(summary) + " " + CountedWords.meaning(summary) + " "
                + Messages.text("about.picture");
        return Html.section(Messages.text("about.title"),
                Html.paragraph("note", meaning.strip()),
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
