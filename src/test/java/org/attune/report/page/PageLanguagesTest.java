package org.attune.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.attune.JavaFx;
import org.attune.Legible;
import org.attune.report.export.ExportFormat;
import org.attune.i18n.Language;
import org.attune.i18n.MessageBundle;
import org.attune.report.Headline;
import org.attune.report.SessionWords;
import org.attune.report.Sessions;
import org.attune.report.data.ReportReader;
import org.attune.report.data.ReportWriter;
import org.attune.report.data.WrittenReport;
import org.attune.report.html.HtmlReport;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The page in every language, with names in every script on each. */
class PageLanguagesTest {
    private static final SessionLabels LABELS = new SessionLabels("ఆశా · आशा", "Physics भौतिकी", "కార్నో");
    private static final SessionSummary LECTURE = Sessions.lecture(7,
            Sessions.info(Sessions.START, UUID.fromString("0b8f0e9e-95a3-4a4b-9a65-3b6c3f6f3d10"), LABELS), 2280);
    private static final SessionSummary RECOVERED = new SessionSummary(LECTURE.info(), LECTURE.seconds(),
            LECTURE.bins(), LECTURE.markers(), true);

    private static final String LONGEST = "The second law of thermodynamics and the efficiency of all heat engines, part 1";

    @TempDir
    Path folder;

    @AfterEach
    void asBefore() {
        Language.ENGLISH.speak();
    }

    @Test
    void aRecoveredSessionSaysWhenItEnded() {
        assertThat(SessionWords.text(RECOVERED)).startsWith(SessionWords.text(LECTURE))
                .endsWith("recovered, ended unexpectedly at 10:40");
        assertThat(HtmlReport.render(RECOVERED)).contains("recovered, ended unexpectedly at 10:40");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsCutOffAndEverythingHasItsLetters(Language language) {
        language.speak();
        for (SessionSummary summary : List.of(LECTURE, RECOVERED, Sessions.presence(1200), Sessions.empty(300),
                Sessions.interested(90, 0.5), Sessions.withEverything(1), Sessions.withWords())) {
            assertThat(JavaFx.call(() -> {
                ReportPage page = new ReportPage(summary);
                BufferedImage picture = ReportImage.render(page);
                assertThat(picture.getWidth()).as("nothing stands out of the page")
                        .isEqualTo((int) (2 * ReportPage.WIDTH));
                return faults(page);
            })).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void withManyMarkersTheChartKeepsAThirdOfThePageAndNoFigureIsCut(Language language) {
        language.speak();
        List<Marker> markers = IntStream.range(0, 14).mapToObj(part -> new Marker(38 + 150 * part, LONGEST)).toList();
        for (SessionSummary whole : List.of(Sessions.lecture(7, Sessions.info(Sessions.START, LECTURE.info().id(),
                new SessionLabels(LONGEST, LONGEST, LONGEST)), 2280), Sessions.presence(2280))) {
            SessionSummary summary = new SessionSummary(whole.info(), whole.seconds(), whole.bins(), markers);
            List<String> faults = JavaFx.call(() -> {
                ReportPage page = new ReportPage(summary);
                ReportImage.render(page);
                assertThat(((Region) page.lookup(".timeline")).getHeight()).isGreaterThan(ReportPage.HEIGHT / 3);
                assertThat(page.lookupAll(".parts-name")).hasSize(6).extracting(name -> ((Label) name).getText())
                        .allMatch(name -> name.matches("\\d+\\. .*") || !name.endsWith(LONGEST));
                assertThat(page.lookupAll(".part-bar")).hasSize(summary.hasExpressions() ? 6 : 0);
                assertThat(page.lookupAll(".parts-lowest")).hasSize(summary.hasExpressions() ? 1 : 0);
                return faults(page);
            });
            assertThat(faults).allMatch(fault -> fault.startsWith("cut: ") && fault.endsWith(LONGEST));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheLearnerSaidStandsOnThePageHoweverMuchItIs(Language language) {
        language.speak();
        List<Marker> markers = IntStream.range(0, 200).mapToObj(index -> index % 14 == 0
                ? new Marker(11 * index, LONGEST)
                : new Marker(11 * index, MarkerKind.SAID.get(index % 3), index % 20 == 1 ? LONGEST : "", "")).toList();
        for (SessionSummary whole : List.of(Sessions.lecture(7, Sessions.info(Sessions.START, LECTURE.info().id(),
                new SessionLabels(LONGEST, LONGEST, LONGEST)), 5280), Sessions.presence(5280))) {
            SessionSummary summary = new SessionSummary(whole.info(), whole.seconds(), whole.bins(), markers);
            List<String> faults = JavaFx.call(() -> {
                ReportPage page = new ReportPage(summary);
                ReportImage.render(page);
                assertThat(page.lookupAll(".said-row .entry")).hasSize(3);
                assertThat(page.lookupAll(".parts-name")).hasSizeGreaterThanOrEqualTo(4);
                return faults(page);
            });
            assertThat(faults).allMatch(fault -> fault.startsWith("cut: ") && fault.endsWith(LONGEST));
        }
    }

    private static List<String> faults(ReportPage page) {
        return Stream.of(Legible.faults(page), Legible.outside(page), Legible.orphans(page)).flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "HINDI | मापे गए 34 मिनट में से 73% समय रुचि दिखी; सबसे कम “Carnot cycle” में, मिनट 21 से 24।",
            "TELUGU | కొలిచిన 34 నిమిషాల్లో 73% సమయం ఆసక్తి కనిపించింది; అతి తక్కువ “Carnot cycle” లో, నిమిషాలు 21 నుండి 24."})
    void theFindingIsASentenceOfThatLanguage(Language language, String finding) {
        language.speak();

        assertThat(Headline.text(LECTURE)).isEqualTo(finding);
        assertThat(ExportFormat.HTML.text(LECTURE)).contains(finding)
                .contains("<html lang=\"" + MessageBundle.language().toLanguageTag() + "\">");
    }

    @ParameterizedTest
    @EnumSource
    void theFilesDataDoesNotChangeWithTheLanguage(Language language) throws IOException {
        String json = ExportFormat.JSON.text(LECTURE);
        String csv = ExportFormat.CSV.text(LECTURE);
        language.speak();

        assertThat(ExportFormat.JSON.text(LECTURE)).isEqualTo(json);
        assertThat(ExportFormat.CSV.text(LECTURE)).isEqualTo(csv);
        WrittenReport written = new ReportWriter(folder, folder).write(JavaFx.call(() -> ReportImage.render(LECTURE)),
                LECTURE);
        assertThat(Files.exists(written.file())).isTrue();
        assertThat(ReportReader.read(written.file())).isEqualTo(LECTURE);
    }
}
