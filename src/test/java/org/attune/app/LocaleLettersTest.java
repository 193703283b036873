package org.attune.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.attune.ChildProcess;
import org.attune.Launcher;
import org.attune.report.Sessions;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The whole program under a locale without UTF-8. */
@EnabledOnOs(OS.LINUX)
class LocaleLettersTest {
    @TempDir
    Path folder;

    /** What the program said, and how it ended. */
    private record Said(int exit, String out, String err) {
    }

    @BeforeEach
    void onlyWhereSuchNamesCanBeGiven() {
        assumeThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");
    }

    @Test
    void aNameThatCannotBeReadIsOneSentenceThatNamesTheLocale() throws Exception {
        Said said = run(folder, "report", "show", "a.png", "Prüfung 1.png", "b.png");

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err().lines()).containsExactly(
                "\"Pr??fung 1.png\" cannot be read: the locale (LC_ALL=C) has no such letters. LANG=C.UTF-8 mends "
                        + "it, or LC_ALL=C.UTF-8 where LC_ALL is set. (A-301)");
        assertThat(run(folder, "analyze", "a.mp4", "--title", "हिन्दी", "--out", "o").err().lines()).singleElement()
                .asString().contains("the locale (LC_ALL=C)");
    }

    @Test
    void soIsAFolderInWhichItCannotWork() throws Exception {
        Said said = run(Files.createDirectory(folder.resolve("మేము")), "class", ".", "--use-country", "IN");

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err().lines()).singleElement().asString().contains("cannot be read: the locale (LC_ALL=C)");
    }

    @Test
    void questionMarksOfAnotherProgramAreExplainedBehindTheFailure() throws Exception {
        Said said = run(folder, "report", "show", "Pr??fung 1.png");

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err().lines()).hasSize(2).last().asString().startsWith(
                "If \"Pr??fung 1.png\" had other letters in the place of its question marks: the locale (LC_ALL=C)");
    }

    @Test
    void aSettingThatCannotBeReadIsASentence() throws Exception {
        Path settings = Files.writeString(folder.resolve("settings.properties"), "report.folder=/tmp/Prüfung\n");
        Said said = run(folder, "--config", settings.toString(), "analyze", "none.avi", "--out", "o");

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err())
                .contains("Prüfung", "If it is for its letters: the locale (LC_ALL=C) has no such letters")
                .doesNotContain("Exception", "Malformed");
    }

    @Test
    void whatIsPrintedKeepsItsLetters() throws Exception {
        SessionSummary lecture = Sessions.lecture(1,
                Sessions.info(ZonedDateTime.parse("2026-03-02T09:15:00+05:30[Asia/Kolkata]"), new UUID(3, 4),
                        new SessionLabels("शान्त बगुला", "", "")),
                600);
        Path report = new ReportWriter(folder, folder)
                .write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), lecture).file();

        Said said = run(folder, "report", "show", report.toString());

        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(said.out()).contains("शान्त बगुला");
    }

    private Said run(Path in, String... arguments) throws Exception {
        File out = folder.resolve("out.txt").toFile();
        File err = folder.resolve("err.txt").toFile();
        ProcessBuilder program = new ProcessBuilder(
                ChildProcess.command(List.of("-Dattune.display=", "-Dattune.data=" + folder.resolve("data")),
                        Launcher.class, (Object[]) arguments))
                .directory(in.toFile()).redirectOutput(out).redirectError(err);
        program.environment().put("LC_ALL", "C");
        Process running = program.start();
        try {
            assertThat(running.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return new Said(running.exitValue(), read(out), read(err));
        } finally {
            running.destroyForcibly();
        }
    }

    private static String read(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }
}
