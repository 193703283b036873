package org.attune.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.attune.ChildProcess;
import org.attune.Eventually;
import org.attune.journal.Recovery;
import org.attune.platform.Environment;
import org.attune.program.WholeSession.Clicks;
import org.attune.report.data.ReportReader;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program in folders with spaces and Devanagari: ended from outside in the middle of a session, or without a
 * home that takes anything.
 */
@EnabledOnOs(OS.LINUX)
class UnexpectedEndTest {
    private static final double MOST_LOST = 2;

    @TempDir
    Path folder;

    @Test
    void whateverEndsTheProgramTheNextStartHasItsReport() throws Exception {
        double lasted = loggedOff();
        assertThat(files("data/journals")).hasSize(1);
        assertThat(home("reports")).doesNotExist();

        String said = end(program(Clicks.READ_AND_EXIT), 3);

        assertThat(files("reports")).singleElement().satisfies(report -> {
            assertThatItIsRecovered(report, lasted);
            assertThat(said).contains(report.getFileName().toString());
        });
        assertThat(files("data/journals")).as("of the session that was left by an exit").hasSize(1);
        Path next = folder.resolve("next");
        ReportWriter writer = new ReportWriter(next, next.resolve("fallback"));
        new Recovery(home("data/journals"), writer)
                .run(summary -> writer.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), summary));
        try (Stream<Path> reports = Files.list(next)) {
            assertThat(reports).singleElement().satisfies(report -> assertThatItIsRecovered(report, 3));
        }
        assertThat(files("data/journals")).isEmpty();
    }

    private static void assertThatItIsRecovered(Path report, double lasted) throws IOException {
        SessionSummary summary = ReportReader.read(report);
        assertThat(summary.recovered()).isTrue();
        assertThat(summary.seconds()).isGreaterThan(lasted - MOST_LOST);
    }

    @Test
    void aHomeThatTakesNothingKeepsNobodyFromTheSessionAndTheReportGoesWhereTheLearnerSays() throws Exception {
        Path shared = Files.createDirectories(folder.resolve("साझा stick"));
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        String said = end(new ProcessBuilder(ChildProcess.command(
                List.of("-Dattune.test.clicks=CLOSE", "-Dattune.display=:0", "-Djava.io.tmpdir=" + temporary,
                        "-Duser.home=/dev/null/home", "-Dstdout.encoding=UTF-8"),
                WholeSession.class, "--video", Environment.demoClip(), "--reports", shared)), 0);

        try (Stream<Path> reports = Files.list(shared)) {
            assertThat(reports).hasSize(1).allSatisfy(page -> {
                assertThat(said).contains(page.toString());
                assertThat(ReportReader.read(page).seconds()).isGreaterThan(2.5);
            });
        }
        try (Stream<Path> logs = Files.walk(temporary)) {
            Path log = logs.filter(file -> file.endsWith("attune.log")).findFirst().orElseThrow();
            assertThat(Files.readString(log)).contains("A-307");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log.getParent())))
                    .isEqualTo("rwx------");
        }
    }

    private static String end(ProcessBuilder builder, int code) throws Exception {
        Process program = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(program.exitValue()).isEqualTo(code);
            return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            program.destroyForcibly();
        }
    }

    /** @return how long the session lasted at least, in seconds */
    private double loggedOff() throws Exception {
        Process program = program(Clicks.STAY).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            Eventually.until("a journal", () -> count("data/journals") > 0);
            long begun = System.nanoTime();
            Thread.sleep(2500);
            double lasted = (System.nanoTime() - begun) / 1e9;
            new ProcessBuilder("kill", "-HUP", String.valueOf(program.pid())).start().waitFor();
            assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(program.exitValue()).isEqualTo(129);
            return lasted;
        } finally {
            program.destroyForcibly();
        }
    }

    private ProcessBuilder program(Clicks clicks) {
        List<String> options = List.of("-Dattune.test.clicks=" + clicks, "-Dattune.display=:0",
                "-Djavafx.cachedir=" + folder.resolve("cache"), "-Duser.home=" + home(""),
                "-Dattune.data=" + home("data"), "-Dattune.reports=" + home("reports"), "-Dstdout.encoding=UTF-8");
        // Whoever runs the tests may be deaf to a hang-up, as under nohup, and children inherit that.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=HUP"));
        command.addAll(ChildProcess.command(options, WholeSession.class, "--video", Environment.demoClip()));
        return new ProcessBuilder(command);
    }

    private Path home(String name) {
        return folder.resolve("मेरा घर").resolve(name);
    }

    private int count(String name) {
        try {
            return files(name).size();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(home(name))) {
            return files.toList();
        }
    }
}
