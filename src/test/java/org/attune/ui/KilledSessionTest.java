package org.attune.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.attune.ChildProcess;
import org.attune.journal.Recovery;
import org.attune.report.data.ReportReader;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promise itself: a program that is killed at any moment loses two seconds at most, and no report is there twice.
 */
class KilledSessionTest {
    private static final int KILLS = Integer.getInteger("attune.kills", 2);
    private static final double MOST_LOST = 2;

    @TempDir
    Path folder;

    @Test
    void whatWasRecordedIsThereAfterEveryKill() throws Exception {
        Random random = new Random(6);
        Set<UUID> sessions = new HashSet<>();
        double worst = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            double moment = 0.2 + 2.3 * random.nextDouble();
            // Every second one ends by itself about then, so that some die while they write their reports.
            double end = kill % 2 == 0 ? 1000 : moment - 0.1 * random.nextDouble();
            double[] last = killedAfter(moment, end);
            recover();

            SessionSummary recovered = newest(sessions);
            worst = Math.max(worst,
                    Math.max(last[0] - recovered.seconds(), last[1] - recovered.total().measuredSeconds()));
            assertThat(recovered.seconds()).as("seconds of session %d, killed at %.3f", kill, last[0])
                    .isGreaterThan(last[0] - MOST_LOST);
            assertThat(recovered.total().measuredSeconds()).as("measured of session %d, killed at %.3f", kill, last[0])
                    .isGreaterThan(last[1] - MOST_LOST);
        }
        recover();

        assertThat(reports()).as("one for each session").hasSize(KILLS);
        assertThat(folder.resolve("journals")).isEmptyDirectory();
        System.out.printf("%d kills: %d reports, %.2f s lost at worst%n", KILLS, sessions.size(), worst);
    }

    @Test
    void ofTwoSessionsAtOnceTheOneThatStillRunsIsLeftAloneAndEachHasItsReport() throws Exception {
        Process one = session(1000);
        Process other = session(1000);
        try (BufferedReader first = one.inputReader(); BufferedReader second = other.inputReader()) {
            while (said(first.readLine())[1] < 1 || said(second.readLine())[1] < 1) {}
            recover();
            assertThat(folder.resolve("reports")).doesNotExist();

            one.destroy();
            assertThat(one.waitFor(10, TimeUnit.SECONDS)).isTrue();
            recover();
            assertThat(reports()).as("after SIGTERM, while the other runs").hasSize(1);
        } finally {
            one.destroyForcibly().waitFor();
            other.destroyForcibly().waitFor();
        }
        recover();

        Set<UUID> sessions = new HashSet<>();
        newest(sessions);
        newest(sessions);
        assertThat(reports()).as("one for each session").hasSize(2);
    }

    @Test
    void aSessionWhoseAnalysisRanOutOfMemoryGoesOnAndSoDoesItsJournal() throws Exception {
        Process session = ChildProcess.start(SessionProcess.class, folder.resolve("journals"),
                folder.resolve("reports"), 1000, "hungry");
        double[] last = {0, 0};
        double atTheEnd = Double.MAX_VALUE;
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        try (BufferedReader lines = session.inputReader()) {
            while (last[1] < atTheEnd + MOST_LOST + 0.5) {
                assertThat(System.nanoTime()).as("it still measures %.3f s of %.3f", last[1], last[0])
                        .isLessThan(limit);
                String line = lines.readLine();
                if (line.equals("there is memory again")) {
                    atTheEnd = last[1];
                } else if (line.matches("[\\d.]+ [\\d.]+")) {
                    // Else a line of the log.
                    last = said(line);
                }
            }
        } finally {
            session.destroyForcibly().waitFor();
        }
        recover();

        assertThat(newest(new HashSet<>()).total().measuredSeconds()).isGreaterThan(last[1] - MOST_LOST);
    }

    private static double[] said(String line) {
        return Stream.of(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    /** @return what the session had said last of its seconds and of what was measured */
    private double[] killedAfter(double seconds, double end) throws IOException, InterruptedException {
        Process session = session(end);
        String last = "0 0";
        try (BufferedReader lines = session.inputReader()) {
            String line = lines.readLine();
            long kill = System.nanoTime() + Math.round(seconds * 1e9);
            for (; line != null && System.nanoTime() < kill; line = lines.readLine()) {
                last = line;
            }
            session.destroyForcibly();
            assertThat(session.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
        return said(last);
    }

    private Process session(double end) throws IOException {
        return ChildProcess.start(SessionProcess.class, folder.resolve("journals"), folder.resolve("reports"), end);
    }

    private void recover() {
        ReportWriter writer = new ReportWriter(folder.resolve("reports"),
                folder.resolve("reports").resolve("fallback"));
        new Recovery(folder.resolve("journals"), writer)
                .run(summary -> writer.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), summary));
    }

    /** The one report that was not there before; its session is then known. */
    private SessionSummary newest(Set<UUID> known) throws IOException {
        for (Path report : reports()) {
            SessionSummary summary = ReportReader.read(report);
            if (known.add(summary.info().id())) {
                return summary;
            }
        }
        throw new AssertionError("there is no report of the last session");
    }

    private List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("reports"))) {
            return files.filter(file -> file.toString().endsWith(".png")).toList();
        }
    }
}
