package org.attune.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.attune.ChildProcess;
import org.attune.Eventually;
import org.attune.platform.Environment;
import org.attune.program.WholeSession.Clicks;
import org.attune.report.data.ReportReader;
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

    /** Whatever ends a session's program. */
    private interface Ending {
        void of(Process program) throws IOException, InterruptedException;
    }

    @Test
    void whateverEndsTheProgramTheNextStartHasItsReport() throws Exception {
        double loggedOff = endedBy(Clicks.STAY,
                program -> new ProcessBuilder("kill", "-HUP", String.valueOf(program.pid())).start().waitFor(), 129);
        double left = endedBy(Clicks.EXIT, program -> {}, 3);
        assertThat(files("ended")).hasSize(2);
        assertThat(home("reports")).doesNotExist();
        moveAll("ended", "data/journals");

        String said = end(program(Clicks.READ));

        List<Path> reports = files("reports").stream().sorted(Comparator.naturalOrder()).toList();
        List<Double> lasted = List.of(loggedOff, left);
        assertThat(reports).hasSize(2);
        for (int index = 0; index < 2; index++) {
            SessionSummary summary = ReportReader.read(reports.get(index));
            assertThat(summary.recovered()).isTrue();
            assertThat(summary.seconds()).isGreaterThan(lasted.get(index) - MOST_LOST);
            assertThat(said).contains(reports.get(index).getFileName().toString());
        }
        assertThat(files("data/journals")).isEmpty();
    }

    @Test
    void aHomeThatTakesNothingKeepsNobodyFromTheSessionAndTheReportGoesWhereTheLearnerSays() throws Exception {
        Path shared = Files.createDirectories(folder.resolve("साझा stick"));
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        String said = end(new ProcessBuilder(ChildProcess.command(
                List.of("-Dattune.test.clicks=CLOSE", "-Dattune.display=:0", "-Djava.io.tmpdir=" + temporary,
                        "-Duser.home=/dev/null/home", "-Dstdout.encoding=UTF-8"),
                WholeSession.class, "--video", Environment.demoClip(), "--reports", shared)));

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

    @Test
    void whereNothingTakesTheReportTheScreenSaysSo() throws Exception {
        String said = end(new ProcessBuilder(ChildProcess.command(
                List.of("-Dattune.test.clicks=CLOSE", "-Dattune.display=:0", "-Duser.home=/dev/null/home",
                        "-Dstdout.encoding=UTF-8"),
                WholeSession.class, "--video", Environment.demoClip())));

        assertThat(said).contains("could not be saved").contains("(A-402)");
    }

    private static String end(ProcessBuilder builder) throws Exception {
        Process program = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(program.exitValue()).isZero();
            return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            program.destroyForcibly();
        }
    }

    /** @return how long the session lasted at least, in seconds */
    private double endedBy(Clicks clicks, Ending ending, int code) throws Exception {
        Process program = program(clicks).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            int before = count("data/journals");
            Eventually.until("a journal", () -> count("data/journals") > before);
            long begun = System.nanoTime();
            if (clicks == Clicks.STAY) {
                Thread.sleep(2500);
            }
            double lasted = clicks == Clicks.EXIT ? 3 : (System.nanoTime() - begun) / 1e9;
            ending.of(program);
            assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(program.exitValue()).isEqualTo(code);
            moveAll("data/journals", "ended");
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

    /** Out of reach of the next start, or back. */
    private void moveAll(String from, String to) throws IOException {
        Files.createDirectories(home(to));
        for (Path file : files(from)) {
            Files.move(file, home(to).resolve(file.getFileName()));
        }
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
