package org.attune.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.attune.classroom.Folders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassCommandTest {
    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void listen() throws IOException {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        Folders.lecture(folder, 8, Folders.START, "Thermodynamics", "Lecture 7", 0);
        Folders.lecture(folder, 6, Folders.START.minusWeeks(1), "Thermodynamics", "Lecture 6", 100);
        Folders.lecture(folder, 2, Folders.START, "Biology", "Cells", 200);
    }

    @AfterEach
    void stopListening() {
        System.setOut(realOut);
        System.setErr(realErr);
    }

    @Test
    void writesEverythingAndSaysWhatElseIsThere() throws IOException {
        Files.writeString(folder.resolve("broken.png"), "nothing");
        Path made = folder.resolve("made");

        int exit = run("--out", made.resolve("class.png").toString(), "--csv", made.resolve("class.csv").toString(),
                "--json", made.resolve("class.json").toString(),
                "--long", made.resolve("long.csv").toString(), "--pdf", made.resolve("class.pdf").toString(), "--paper",
                "letter", "--vtt", made.resolve("class.vtt").toString(), "--marker", "10:15 Carnot cycle", "--marker",
                "8:30 breakfast");

        assertThat(exit).isZero();
        assertThat(out()).contains("8 learners looked interested for").contains("8 learners · left out: 1 (")
                .contains("also there: Thermodynamics, Lecture 6")
                .contains("Written: " + made.resolve("class.png"));
        assertThat(err().lines()).hasSize(2)
                .anyMatch(line -> line.equals("left out: broken.png: the file is not a PNG."))
                .anyMatch(line -> line.contains("the marker \"breakfast\" at 08:30 is outside of the lecture"));
        assertThat(ImageIO.read(made.resolve("class.png").toFile()).getWidth()).isEqualTo(2246);
        assertThat(Files.readString(made.resolve("class.json"))).contains("\"Carnot cycle\"",
                "\"against\" : \"Lecture 6\"");
        assertThat(Files.readString(made.resolve("class.pdf"), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(Files.readString(made.resolve("class.vtt")))
                .matches("WEBVTT\n\n00:2\\d:00\\.000 --> 00:2\\d:00\\.000\nCarnot cycle: \\d of 8 dipped\n");
        assertThat(Files.readAllLines(made.resolve("class.csv"))).hasSize(61);
        assertThat(Files.readAllLines(made.resolve("long.csv"))).hasSizeGreaterThan(8 * 300);
        assertThat(out() + err()).doesNotContain(Folders.name());
        for (Path file : list(made)) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(Folders.name());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatCannotBeWrittenIsNamedAndNotSaidToBeWritten() throws IOException {
        assertThat(run("--json", "/dev/full")).isEqualTo(1);
        assertThat(err()).contains("/dev/full cannot be used: No space left on device. (A-304)");
        assertThat(out()).doesNotContain("Written");
    }

    @Test
    void theChaptersOfARecordingAreItsMarkersAndHowTheirTimesWereTakenIsSaid() throws IOException {
        String chapters = Files.writeString(folder.resolve("chapters.txt"), "0:00 Intro\n22:00 Carnot cycle\n")
                .toString();

        assertThat(run("--markers", chapters)).isZero();
        assertThat(out()).contains("dipped at “Carnot cycle”");
        assertThat(err()).isEqualTo("The times in " + chapters + " count from the start of a recording, which is "
                + "taken to be that of the lecture, 10:00; --recording-start says another.\n");
        assertThat(run("--markers", chapters, "--recording-start", "10:10")).isZero();
        assertThat(out()).contains("dipped at “Intro”");
    }

    @Test
    void courseAndDateChooseAnother() throws IOException {
        assertThat(run("--date", "2026-11-12", "--compare", "--out", folder.resolve("compare.png").toString()))
                .isZero();

        assertThat(out()).startsWith("Learners looked interested for ").contains("“Lecture 6”", "“Lecture 7”",
                "Thermodynamics  ·  Lectures 6 and 7").doesNotContain("6 learners looked");
        assertThat(ImageIO.read(folder.resolve("compare.png").toFile()).getHeight()).isEqualTo(1588);
        assertThat(run("--course", "thermo DYNAMICS", "--against", "2026-11-12"))
                .as("a class page is no report, and no trouble").isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void underFiveIsRefusedWithTheReason() {
        assertThat(run("--course", "Biology")).isEqualTo(2);
        assertThat(err()).isEqualTo(
                "There are reports from 2 learners for Biology, Cells. A class view needs at least five learners, "
                        + "so that nobody in it can be"
                        + " recognised. (A-301)\n");
    }

    @Test
    void whatIsNotThereIsASentence() throws IOException {
        assertThat(run("--course", "Chemistry")).isEqualTo(2);
        assertThat(err()).startsWith("There is no such lecture in this folder. There is:\n  Thermodynamics, Lecture 7")
                .contains("Biology, Cells");
        assertThat(run("--date", "yesterday")).isEqualTo(2);
        assertThat(err()).contains("\"yesterday\" is not a day such as 2026-11-19.");
        assertThat(run("--marker", "sometime")).isEqualTo(2);
        assertThat(
                run("--markers", Files.writeString(folder.resolve("slides.csv"), "time,title\n25:10,a\n").toString()))
                .isEqualTo(2);
        assertThat(err()).contains("slides.csv, row 2: “25:10” is not a time of day").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"DE,personal,A-602", "FR,institution,A-602", "NO,institution,A-602", "DE,,A-602", ",,A-603",
            ",institution,A-603"})
    void whereTheLawForbidsItNothingIsReadOrWrittenAndASentenceSaysWhy(@Nullable String country,
            @Nullable String purpose, String code) throws IOException {
        Path settings = Files.writeString(folder.resolve("settings.properties"),
                (country == null ? "" : "use.country=" + country + "\n")
                        + (purpose == null ? "" : "use.purpose=" + purpose + "\n"));
        Path page = folder.resolve("class.png");

        assertThat(AttuneCommand.execute("class", folder.toString(), "--config", settings.toString(), "--out",
                page.toString())).isEqualTo(2);

        assertThat(err()).endsWith("(" + code + ")\n").contains("A class view").hasLineCount(1);
        assertThat(out()).doesNotContain("learners");
        assertThat(page).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"DE,A-602", ",A-603"})
    void presenceIsShownEverywhereAndWhatMayNotBeIsCounted(@Nullable String country, String code) throws IOException {
        Folders.presence(folder, 6);
        Path settings = Files.writeString(folder.resolve("settings.properties"),
                country == null ? "" : "use.country=" + country + "\n");
        Path json = folder.resolve("class.json");

        assertThat(AttuneCommand.execute("class", folder.toString(), "--config", settings.toString(), "--expected", "7",
                "--json", json.toString())).isZero();

        assertThat(out()).startsWith("All 6 learners were in view ").contains("6 of 7 expected learners")
                .doesNotContain("interested", "also there");
        assertThat(err())
                .startsWith("left out: 16 reports with expressions. A class view of expressions is not allowed")
                .endsWith("(" + code + ")\n").hasLineCount(1);
        assertThat(Files.readString(json)).contains("\"mode\" : \"presence\"").doesNotContain("median");
        assertThat(AttuneCommand.execute("class", folder.toString(), "--config", settings.toString(), "--mode",
                "expressions")).isEqualTo(2);
    }

    @Test
    void bothKindsOfOneLectureAreKeptApart() throws IOException {
        Folders.presence(folder, 7);

        assertThat(run()).isZero();
        assertThat(out()).startsWith("8 learners looked interested").contains("left out: 7 (presence only)")
                .contains(
                        "also there: Thermodynamics, Lecture 7 · Thu 19 Nov 2026, 10:00 · 7 learners · presence only");
        out.reset();
        assertThat(run("--mode", "presence", "--compare", "--out", folder.resolve("page.png").toString())).isZero();
        assertThat(out()).startsWith("There is only one lecture with enough measured.\n")
                .contains("left out: 8 (with expressions)");
        assertThat(run("--mode", "presence", "--against", "2026-11-12")).isEqualTo(2);
        assertThat(run("--expected", "-1")).isEqualTo(2);
        assertThat(err()).contains("--against compares expressions.", "--expected takes a number of learners");
    }

    @Test
    void theCountryOfThisRunCounts() {
        assertThat(AttuneCommand.execute("class", folder.toString(), "--use-country", "DE")).isEqualTo(2);
        assertThat(err()).contains("keep their pages", "(A-602)");
        assertThat(AttuneCommand.execute("class", folder.toString(), "--set", "use.country=IN", "--set",
                "use.purpose=institution")).isZero();
    }

    @Test
    void aReportIsNeverWrittenOver() throws IOException {
        Path report = list(folder).stream().filter(file -> file.toString().endsWith(".png")).findFirst().orElseThrow();
        byte[] before = Files.readAllBytes(report);

        assertThat(run("--out", report.toString())).isEqualTo(2);

        assertThat(err()).contains("is there already and is not a class page");
        assertThat(Files.readAllBytes(report)).isEqualTo(before);
    }

    @Test
    void aZipOfAFolderForEachLearnerGivesTheSame() throws IOException {
        Path zip = folder.resolveSibling(folder.getFileName() + ".zip");
        try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Path page : list(folder)) {
                packed.putNextEntry(new ZipEntry(page.getFileName() + "_assignsubmission_file_/page.png"));
                packed.write(Files.readAllBytes(page));
            }
        }
        Path made = folder.resolve("made");

        assertThat(runIn(folder, "--csv", made.resolve("1.csv").toString(), "--long",
                made.resolve("1-long.csv").toString())).isZero();
        assertThat(
                runIn(zip, "--csv", made.resolve("2.csv").toString(), "--long", made.resolve("2-long.csv").toString(),
                        "--out", made.resolve("class.png").toString()))
                .isZero();

        assertThat(made.resolve("2.csv")).hasSameTextualContentAs(made.resolve("1.csv"));
        assertThat(made.resolve("2-long.csv")).hasSameTextualContentAs(made.resolve("1-long.csv"));
        assertThat(ImageIO.read(made.resolve("class.png").toFile()).getWidth()).isEqualTo(2246);
        assertThat(runIn(zip, "--course", "Chemistry")).isEqualTo(2);
        assertThat(err()).startsWith("There is no such lecture in this ZIP. There is:");
        Files.delete(zip);
    }

    private int run(String... options) {
        return runIn(folder, options);
    }

    private static int runIn(Path reports, String... options) {
        List<String> all = new ArrayList<>(List.of("class", reports.toString(), "--use-country", "IN"));
        all.addAll(List.of(options));
        return AttuneCommand.execute(all.toArray(String[]::new));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
