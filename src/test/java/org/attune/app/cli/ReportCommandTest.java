package org.attune.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.report.Sessions;
import org.attune.report.data.ReportWriter;
import org.attune.report.export.Chapters;
import org.attune.report.export.ExportFormat;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final SessionSummary lecture = Sessions.lecture(1,
            Sessions.info(ZonedDateTime.parse("2026-03-02T09:15:00+05:30[Asia/Kolkata]"), new UUID(3, 4),
                    new SessionLabels("शान्त बगुला", "Thermodynamics", "Lecture 7")),
            3600);

    @TempDir
    Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(realOut);
        System.setErr(realErr);
    }

    @Test
    void showPrintsWhatIsInAReport() throws IOException {
        Path report = report(lecture);

        assertThat(AttuneCommand.execute("report", "show", report.toString())).isZero();
        assertThat(out()).contains(report.toString(), "शान्त बगुला", "Thermodynamics", "Lecture 7",
                "2026-03-02T09:15+05:30 (Asia/Kolkata)", "1:00:00",
                "4:00  first law", "31:00  quiz", "mini_xception 0.1", "0123456789abcdef", "interest-v1",
                SummaryText.format(lecture));
        assertThat(err()).isEmpty();
    }

    @Test
    void lengthAndMarkersAreRoundedAsOnThePage() throws IOException {
        List<Bin> bins = new ArrayList<>(Sessions.interested(20, 0.5).bins());
        bins.add(Sessions.interested(3, 0.5).bins().getFirst());
        Path report = report(new SessionSummary(Sessions.info(), 23.6, bins, List.of(new Marker(12.7, "quiz"))));

        AttuneCommand.execute("report", "show", report.toString());

        assertThat(out()).containsPattern("length +0:24\\R").contains("0:13  quiz");
    }

    @Test
    void showOfPresenceOnlyNamesNoModelAndNoVerdict() throws IOException {
        SessionSummary presence = Sessions.presence(600);
        Path report = report(presence);

        assertThat(AttuneCommand.execute("report", "show", report.toString())).isZero();
        assertThat(out()).contains("A face was in view for ", "of 10 minutes. Only presence was recorded.")
                .doesNotContain("interested", "model", "policy", "happy");
    }

    @Test
    void showSaysHowManyWereInViewAndWhoWasCounted() throws IOException {
        AttuneCommand.execute("report", "show", report(Sessions.withOthers(600, false)).toString());
        assertThat(out()).contains("Up to 3 faces in view, one counted; --analysis-count-everyone true counts all.")
                .doesNotContain("everyone in view");

        AttuneCommand.execute("report", "show", report(Sessions.withOthers(610, true)).toString());
        assertThat(out()).contains("counted  everyone in view", "Up to 3 faces in view, all counted.");
    }

    @Test
    void thePageForABrowserIsInTheLanguageOfTheSettingsAndTheTerminalInEnglish() throws IOException {
        Path report = report(lecture);

        assertThat(AttuneCommand.execute("report", "export", report.toString(), "--html", "--window-language", "hi"))
                .as(err()).isZero();

        assertThat(Files.readString(report.resolveSibling(report.getFileName().toString().replace(".png", ".html"))))
                .contains("<html lang=\"hi-IN\">", "रुचि दिखी");
        assertThat(out()).startsWith("Written to ");
    }

    @Test
    void aBadFileAmongOthersHasItsLineAndTheOthersWork() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.png"), "not a picture");
        Path report = report(lecture);

        assertThat(AttuneCommand.execute("report", "show", notes.toString(), folder.resolve("none.png").toString(),
                report.toString())).isEqualTo(2);
        assertThat(err().lines()).containsExactly(notes + ": the file is not a PNG (A-404)",
                folder.resolve("none.png") + ": there is no such file (A-302)");
        assertThat(out()).contains("Thermodynamics");
    }

    @Test
    void exportWritesBesideTheReport() throws IOException {
        Path report = report(lecture);

        assertThat(AttuneCommand.execute("report", "export", report.toString(), "--csv", "--json", "--html", "--vtt",
                "--pdf")).isZero();
        assertThat(Path.of(report.toString().replace(".png", ".pdf"))).content(StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-");
        for (ExportFormat format : ExportFormat.values()) {
            Path file = Path.of(report.toString().replace(".png", format.extension()));
            assertThat(file).hasContent(format.text(lecture));
            assertThat(out()).contains("Written to " + file);
        }
    }

    @Test
    void aRecordingThatBeganEarlierHasItsOwnTimes() throws IOException {
        Path report = report(lecture);
        Path chapters = Path.of(report.toString().replace(".png", ".vtt"));

        assertThat(
                AttuneCommand.execute("report", "export", report.toString(), "--vtt", "--recording-start", "9:12:30"))
                .as(err()).isZero();
        assertThat(chapters).hasContent(Chapters.of(lecture, 150));
        assertThat(AttuneCommand.execute("report", "export", report.toString(), "--vtt", "--overwrite",
                "--recording-start", "noon")).isEqualTo(2);
        SessionSummary video = Sessions.lecture(1, Sessions.recorded("lecture.avi"), 3600);
        Path analysed = report(video);
        assertThat(AttuneCommand.execute("report", "export", analysed.toString(), "--vtt", "--recording-start",
                "9:12:30")).isZero();
        assertThat(Path.of(analysed.toString().replace(".png", ".vtt"))).as("a video has no time of day")
                .hasContent(Chapters.of(video, 0));
        assertThat(err()).contains("\"noon\" is not a time of day such as 10:02 or 10:02:30.");
    }

    @Test
    void pagesOfOneNameFromSeveralFoldersDoNotTakeEachOthersPlace() throws IOException {
        Path other = Files.copy(report(Sessions.withOthers(600, false)),
                Files.createDirectories(folder.resolve("b")).resolve("page.png"));
        Path first = Files.copy(report(lecture), Files.createDirectories(folder.resolve("a")).resolve("page.png"));
        Path lost = Files.copy(first, folder.resolve("a/page.jpg"));
        Path made = folder.resolve("made");

        assertThat(AttuneCommand.execute("report", "export", first.toString(), other.toString(), lost.toString(),
                "--csv", "--overwrite",
                "--out", made.toString())).isEqualTo(2);

        assertThat(err()).isEqualTo(made.resolve("page.csv")
                + " has just been made of another page with this name and was left as it is; give each its own "
                + "--out.\n");
        assertThat(made.resolve("page.csv")).hasContent(ExportFormat.CSV.text(lecture));
        assertThat(made.resolve("page.jpg.csv")).hasContent(ExportFormat.CSV.text(lecture));
    }

    @Test
    void exportNeverOverwritesSilently() throws IOException {
        Path report = report(lecture);
        Path target = Files.createDirectories(folder.resolve("out"));
        Path old = Files.writeString(target.resolve(report.getFileName().toString().replace(".png", ".csv")), "mine");

        assertThat(AttuneCommand.execute("report", "export", report.toString(), "--csv", "--out", target.toString()))
                .isEqualTo(2);
        assertThat(old).hasContent("mine");
        assertThat(err().strip()).isEqualTo(old + " is there already and was left as it is; --overwrite replaces it.");
        assertThat(AttuneCommand.execute("report", "export", report.toString(), "--csv", "--out", target.toString(),
                "--overwrite")).isZero();
        assertThat(old).hasContent(ExportFormat.CSV.text(lecture));
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files).containsExactly(old);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsASentence() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file where a folder should be");

        assertThat(AttuneCommand.execute("report", "export", report(lecture).toString(), "--csv", "--out",
                blocked.toString())).isEqualTo(2);
        assertThat(err().strip()).isEqualTo(blocked + " is not a folder. (A-301)");
    }

    @Test
    void withoutAFormatOrACommandTheUsageIsShown() throws IOException {
        assertThat(AttuneCommand.execute("report", "export", report(lecture).toString())).isEqualTo(2);
        assertThat(err()).contains("--csv", "--json", "--html").doesNotContain("Exception");
        assertThat(AttuneCommand.execute("report")).isEqualTo(2);
        assertThat(err()).contains("show", "export");
    }

    private Path report(SessionSummary summary) throws IOException {
        return new ReportWriter(folder, folder).write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), summary)
                .file();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
