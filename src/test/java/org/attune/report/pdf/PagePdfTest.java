package org.attune.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attune.JavaFx;
import org.attune.i18n.Language;
import org.attune.i18n.MessageBundle;
import org.attune.report.Headline;
import org.attune.report.Sessions;
import org.attune.report.SessionWords;
import org.attune.report.page.ReportImage;
import org.attune.report.page.ReportPage;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagePdfTest {
    /** Of a pixel of the page, in points of A4. */
    private static final double SCALE = (595.28 - 2 * 14.2) / 794;

    @AfterEach
    void asBefore() {
        Language.ENGLISH.speak();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void looksAsThePageDoesAndItsWordsCanBeCopied(Language language) throws IOException {
        language.speak();
        SessionSummary lecture = Sessions.withWords();
        BufferedImage page = JavaFx.call(() -> ReportImage.render(ReportPage.onPaper(lecture)));

        try (PDDocument pdf = write(lecture, Paper.A4)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(MessageBundle.language().toLanguageTag());
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).as("nothing is a picture").isEmpty();
            assertThat(text(pdf)).contains(plain(Headline.text(lecture)), plain(SessionWords.text(lecture)),
                    "mini_xception 0.1 (01234567)", "20:40–24:30", "31:00–1:00:00");
            assertThat(largestDifference(page, onPage(pdf))).as("gray values of 255, in any place").isLessThan(32);
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, 842, 595", "LETTER, 792, 612"})
    void oneSheetAcross(Paper paper, float width, float height) throws IOException {
        try (PDDocument pdf = write(Sessions.presence(3000), paper)) {
            assertThat(pdf.getNumberOfPages()).isOne();
            PDPage sheet = pdf.getPage(0);
            assertThat(Math.round(sheet.getMediaBox().getWidth())).isEqualTo(Math.round(width));
            assertThat(Math.round(sheet.getMediaBox().getHeight())).isEqualTo(Math.round(height));
            assertThat(content(pdf)).as("the font has every letter").doesNotContain("/Span /");
            assertThat(text(pdf)).contains("Presence only · Attune 0.1.0 · No picture was stored.")
                    .as("paper holds no numbers").doesNotContain("holds its numbers");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"漢字", "العربية", "தமிழ்"})
    void wordsForWhichTheFontHasNoLettersAreStillThere(String learner) throws IOException {
        SessionSummary lecture = Sessions.lecture(1,
                Sessions.info(Sessions.START, new UUID(7, 1), new SessionLabels(learner, "Thermodynamics", "")), 600);

        try (PDDocument pdf = write(lecture, Paper.A4)) {
            assertThat(content(pdf)).contains("/Span /");
            assertThat(text(pdf)).contains("Thermodynamics");
        }
    }

    @Test
    void wherePrintersHoldLetterItIsUsual() {
        assertThat(Paper.in("US")).isEqualTo(Paper.LETTER);
        assertThat(Paper.in("IN")).isEqualTo(Paper.A4);
        assertThat(Paper.in("")).isEqualTo(Paper.A4);
    }

    private static PDDocument write(SessionSummary summary, Paper paper) throws IOException {
        PageInk page = JavaFx.call(() -> PageInk.of(ReportPage.onPaper(summary)));
        return Loader.loadPDF(PagePdf.write(page, paper, SessionWords.text(summary)));
    }

    private static String content(PDDocument pdf) throws IOException {
        return new String(pdf.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private static String text(PDDocument pdf) throws IOException {
        return plain(new PDFTextStripper().getText(pdf));
    }

    /** As a reader would search for it: with one kind of space, on one line. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u00A0]+", " ");
    }

    /** The PDF drawn in pixels of the page. */
    private static BufferedImage onPage(PDDocument pdf) throws IOException {
        BufferedImage sheet = new PDFRenderer(pdf).renderImage(0, (float) (1 / SCALE));
        BufferedImage page = new BufferedImage(1123, 794, BufferedImage.TYPE_INT_RGB);
        double left = (841.89 / SCALE - 1123) / 2;
        double top = (595.28 / SCALE - 794) / 2;
        page.createGraphics().drawImage(sheet, AffineTransform.getTranslateInstance(-left, -top), null);
        return page;
    }

    /** Between the means of squares of ten pixels of the page, of which a picture may have more. */
    private static double largestDifference(BufferedImage one, BufferedImage other) {
        double largest = 0;
        for (int row = 0; row < 79; row++) {
            for (int column = 0; column < 112; column++) {
                largest = Math.max(largest, Math.abs(mean(one, column, row) - mean(other, column, row)));
            }
        }
        return largest;
    }

    private static double mean(BufferedImage picture, int column, int row) {
        int side = 10 * Math.round(picture.getWidth() / 1123f);
        long sum = 0;
        for (int rgb : picture.getRGB(side * column, side * row, side, side, null, 0, side)) {
            sum += (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255);
        }
        return sum / 3.0 / (side * side);
    }
}
