package org.attune.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.attune.JavaFx;
import org.attune.report.Sessions;
import org.attune.report.page.ReportImage;
import org.attune.report.page.ReportPage;
import org.attune.report.pdf.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaveTargetTest {

    @ParameterizedTest
    @CsvSource({"page.csv, PNG, page.csv, csv, true", "Page.PDF, PDF_A4, Page.PDF, pdf, true",
            "Lecture 7 1002, HTML, Lecture 7 1002.html, html, false",
            "Dr. Rao v1.2, VTT, Dr. Rao v1.2.vtt, vtt, false"})
    void theEndingDecidesAndANameWithoutOneGetsTheKinds(String name, SaveKind kind, String file, String ending,
            boolean confirmed) {
        SaveTarget target = SaveTarget.of(Path.of("a", name), kind);

        assertThat(target.file()).isEqualTo(Path.of("a", file));
        assertThat(target.ending()).isEqualTo(ending);
        assertThat(target.confirmed()).as("the dialog asked about this name").isEqualTo(confirmed);
    }

    @Test
    void anEndingThatIsNotOfferedIsASentence() {
        SaveTarget word = SaveTarget.of(Path.of("page.docx"), SaveKind.PNG);

        assertThat(word.isAmong(SaveKind.values())).isFalse();
        assertThat(word.refused(SaveKind.PNG, SaveKind.PDF_A4, SaveKind.PDF_LETTER)).isEqualTo(
                "Nothing was saved, because a page cannot be saved as .docx. It can be saved as .png, .pdf.");
    }

    @Test
    void aPdfHasTheSheetOfItsKind() {
        assertThat(SaveTarget.of(Path.of("a.pdf"), SaveKind.PDF_LETTER).paper()).isEqualTo(Paper.LETTER);
        assertThat(SaveTarget.of(Path.of("a.pdf"), SaveKind.PDF_A4).paper()).isEqualTo(Paper.A4);
    }

    /** A4 and Letter across with the margins of printers, and A4 upright. */
    @ParameterizedTest
    @CsvSource({"806, 559", "756, 576", "559, 806"})
    void printedNothingIsCut(double width, double height) {
        Bounds printed = JavaFx.call(() -> {
            Region page = ReportPage.onPaper(Sessions.presence(600));
            ReportImage.layOut(page);
            PagePrinter.fit(page, width, height);
            return page.getBoundsInParent();
        });

        assertThat(printed.getMaxX()).isLessThanOrEqualTo(width + 0.01);
        assertThat(printed.getMaxY()).isLessThanOrEqualTo(height + 0.01);
        assertThat(printed.getMinX()).as("as much room on the right").isCloseTo(width - printed.getMaxX(),
                within(0.01));
        assertThat(printed.getMinY()).isCloseTo(height - printed.getMaxY(), within(0.01));
        assertThat(Math.max(printed.getWidth() / width, printed.getHeight() / height)).as("as large as fits")
                .isGreaterThan(0.99);
    }
}
