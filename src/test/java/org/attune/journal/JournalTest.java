package org.attune.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.ChildProcess;
import org.attune.Eventually;
import org.attune.LogLines;
import org.attune.analysis.FrameResult;
import org.attune.analysis.TrackedFace;
import org.attune.analysis.Verdict;
import org.attune.classification.EmotionScores;
import org.attune.detection.BoundingBox;
import org.attune.report.Sessions;
import org.attune.report.data.ReportJson;
import org.attune.report.data.ReportJsonReader;
import org.attune.report.data.ReportReader;
import org.attune.report.data.ReportWriter;
import org.attune.report.data.WrittenReport;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;
import org.attune.session.SessionRecorder;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final double LENGTH = 65;

    @TempDir
    Path folder;

    private final SessionInfo info = Sessions.info(Sessions.START, UUID.randomUUID(),
            new SessionLabels("శ్రావణి", "Thermodynamics", "Lecture 7"));
    private final long start = System.nanoTime() - Math.round(LENGTH * 1e9);
    private final SessionRecorder recorder = new SessionRecorder(info, start);

    @Test
    void whatWasRecordedComesBack() {
        recordAll();
        recorder.mark(at(12), MarkerKind.NOTE, "first law · \"Carnot\"");
        recorder.mark(at(30), MarkerKind.NOTE, "");
        new Journal(journals(), info, recorder).close();

        SessionSummary recovered = recover().getFirst().summary();
        SessionSummary whole = recorder.summary(at(LENGTH));
        assertThat(recovered.info()).isEqualTo(info);
        assertThat(recovered.recovered()).isTrue();
        assertThat(recovered.bins()).startsWith(whole.bins().toArray(Bin[]::new));
        assertThat(recovered.markers()).isEqualTo(whole.markers());
        assertThat(recovered.seconds()).isBetween(LENGTH, LENGTH + 30);
    }

    @Test
    void theReportSaysThatItWasRecovered() throws IOException {
        recordAll();
        new Journal(journals(), info, recorder).close();

        Path report = recover().getFirst().report().file();
        assertThat(ReportReader.read(report).recovered()).isTrue();
        assertThat(journals()).isEmptyDirectory();
    }

    @Test
    void aMarkerThatWasNamedLaterComesBackOnceWithItsName() {
        recordAll();
        recorder.mark(at(12), MarkerKind.NOTE, "");
        try (Journal journal = new Journal(journals(), info, recorder)) {
            recorder.mark(at(12), MarkerKind.NOTE, "first law");
        }

        assertThat(recover().getFirst().summary().markers()).containsExactly(new Marker(12, "first law"));
    }

    @Test
    void whatTheLearnerSaidComesBack() {
        recordAll();
        recorder.mark(at(12), MarkerKind.LOST, "");
        recorder.mark(at(20), MarkerKind.QUESTION, "");
        try (Journal journal = new Journal(journals(), info, recorder)) {
            recorder.mark(at(20), MarkerKind.QUESTION, "why not 100 %?");
            recorder.mark(at(30), MarkerKind.LOST, "");
            journal.tick();
            recorder.takeBackMark();
        }

        assertThat(recover().getFirst().summary().markers()).containsExactly(new Marker(12, MarkerKind.LOST, ""),
                new Marker(20, MarkerKind.QUESTION, "why not 100 %?"));
    }

    @Test
    void presenceOnlyComesBack() {
        SessionInfo presence = SessionInfo.presence(info.id(), Sessions.START, true, "camera", SessionLabels.NONE, "1");
        SessionRecorder present = new SessionRecorder(presence, start);
        present.record(FrameResult.presence(at(1), List.of(new BoundingBox(10, 10, 100, 100)), false));
        new Journal(journals(), presence, present).close();

        assertThat(recover().getFirst().summary().bins())
                .startsWith(present.summary(at(LENGTH)).bins().toArray(Bin[]::new));
    }

    @Test
    void aTornEndLosesOnlyWhatWasTorn() throws Exception {
        recordAll();
        recorder.mark(at(60), MarkerKind.NOTE, "the last marker");
        new Journal(journals(), info, recorder).close();
        byte[] whole = Files.readAllBytes(journal());

        for (int length = whole.length; length > whole.length - 200; length--) {
            Files.write(journal(), Arrays.copyOf(whole, length));
            SessionSummary recovered = JournalReader.read(Files.readString(journal())).orElseThrow();
            assertThat(ReportJsonReader.read("a page", ReportJson.write(recovered), Instant.now()))
                    .as("what a report can say").isEqualTo(recovered);
            assertThat(recovered.bins().subList(0, 4)).isEqualTo(recorder.summary(at(LENGTH)).bins().subList(0, 4));
        }
    }

    @Test
    void damageInTheMiddleLosesOnlyThatLine() throws IOException {
        recordAll();
        new Journal(journals(), info, recorder).close();
        List<String> lines = Files.readAllLines(journal());
        int second = lines.indexOf(lines.stream().filter(line -> line.contains(" bin 1 ")).findFirst().orElseThrow());
        lines.set(second, lines.get(second).replace(" bin 1 ", " bin 3 "));
        Files.write(journal(), lines);

        SessionSummary recovered = recover().getFirst().summary();
        assertThat(recovered.bins().get(1).isMeasured()).isFalse();
        assertThat(recovered.bins().get(3)).isEqualTo(recorder.summary(at(LENGTH)).bins().get(3));
    }

    @Test
    void aRunningSessionIsLeftAlone() {
        recordAll();
        try (Journal running = new Journal(journals(), info, recorder)) {
            assertThat(recover()).isEmpty();
            assertThat(running.isFailing()).isFalse();
        }
        assertThat(recover()).hasSize(1);
    }

    @Test
    void aSessionWhoseReportIsThereIsNotWrittenTwice() throws IOException {
        recordAll();
        new Journal(journals(), info, recorder).close();
        write(recorder.summary(at(LENGTH)));

        assertThat(recover()).isEmpty();
        assertThat(journals()).isEmptyDirectory();
        assertThat(reports()).hasSize(1);
    }

    @Test
    void aReportOfADayThatIsYetToComeSinceTheClockWasSetBackIsNotWrittenTwice() throws IOException {
        SessionInfo ahead = Sessions.info(ZonedDateTime.now().plusYears(1).truncatedTo(ChronoUnit.MILLIS),
                UUID.randomUUID(), SessionLabels.NONE);
        SessionRecorder then = new SessionRecorder(ahead, start);
        new Journal(journals(), ahead, then).close();
        write(then.summary(at(LENGTH)));

        assertThat(recover()).isEmpty();
        assertThat(reports()).hasSize(1);
    }

    @Test
    void whoeverLooksAtAJournalOfThisProgramDoesNotLetGoOfItForAnother() throws Exception {
        recordAll();
        try (Journal running = new Journal(journals(), info, recorder)) {
            assertThat(Recovery.isAbandoned(journal())).isFalse();
            assertThat(recover()).isEmpty();

            assertThat(recoveredByAnotherProgram()).isZero();
            assertThat(running.isFailing()).isFalse();
        }
        assertThat(recoveredByAnotherProgram()).isOne();
    }

    @Test
    void aJournalThatSomebodyTookAwayIsBegunAnewWithEverythingInIt() throws IOException {
        recordAll();
        recorder.mark(at(12), MarkerKind.NOTE, "first law");
        try (Journal journal = new Journal(journals(), info, recorder)) {
            Files.delete(journal());
            Files.delete(journals());
            Eventually.until("another one", () -> Files.isDirectory(journals()));
        }

        SessionSummary recovered = recover().getFirst().summary();
        assertThat(recovered.bins()).startsWith(recorder.summary(at(LENGTH)).bins().toArray(Bin[]::new));
        assertThat(recovered.markers()).hasSize(1);
    }

    @Test
    void afterAFaultTheLogSaysOnceWhatItWas() {
        recordAll();
        try (LogLines log = new LogLines(Journal.class)) {
            Journal journal = new Journal(journals(), info, recorder, () -> {
                throw new StackOverflowError("on purpose");
            });
            journal.tick();
            journal.tick();

            assertThat(journal.isFailing()).isTrue();
            assertThat(log.lines()).singleElement().asString().contains("the journal cannot be written");
        }
    }

    @Test
    void aMomentWithoutMemoryIsMadeUpForByTheNextLines() {
        recordAll();
        Deque<Boolean> hasMemory = new ArrayDeque<>(List.of(true, false, true));
        Journal journal = new Journal(journals(), info, recorder, () -> {
            if (!hasMemory.pop()) {
                throw new OutOfMemoryError("on purpose");
            }
            return at(LENGTH);
        });
        recorder.mark(at(64), MarkerKind.NOTE, "the last marker");
        journal.tick();
        assertThat(journal.isFailing()).isTrue();
        journal.tick();
        assertThat(journal.isFailing()).isFalse();

        hasMemory.push(true);
        journal.close();
        assertThat(recover().getFirst().summary().markers()).containsExactly(new Marker(64, "the last marker"));
    }

    @Test
    void aJournalOfANewerAttuneIsLeftForIt() throws IOException {
        recordAll();
        new Journal(journals(), info, recorder).close();
        String session = Files.readAllLines(journal()).getFirst().substring(9);
        Files.writeString(journal(),
                JournalLine.seal(session.replace("\"schema\":1", "\"schema\":2")) + JournalLine.seal("time 1000"));

        assertThat(recover()).isEmpty();
        assertThat(journal()).exists();
    }

    @Test
    void programsThatStartAtOnceRecoverEachSessionOnce() throws Exception {
        for (int session = 0; session < 60; session++) {
            SessionInfo one = Sessions.info(Sessions.START, UUID.randomUUID(), SessionLabels.NONE);
            new Journal(journals(), one, new SessionRecorder(one, start)).close();
        }
        List<Process> programs = List.of(anotherProgram(), anotherProgram());
        for (Process program : programs) {
            program.inputReader().readLine();
        }
        for (Process program : programs) {
            program.getOutputStream().close();
        }

        assertThat(programs.get(0).waitFor() + programs.get(1).waitFor()).isEqualTo(60);
        assertThat(reports()).hasSize(60);
        assertThat(journals()).isEmptyDirectory();
    }

    private int recoveredByAnotherProgram() throws IOException, InterruptedException {
        Process program = anotherProgram();
        program.getOutputStream().close();
        return program.waitFor();
    }

    private Process anotherProgram() throws IOException {
        return ChildProcess.start(RecoveryProcess.class, journals(), folder.resolve("reports"));
    }

    @Test
    void aReportThatCannotBeWrittenKeepsItsJournal() {
        recordAll();
        new Journal(journals(), info, recorder).close();

        assertThat(new Recovery(journals(), writer()).run(summary -> {
            throw new IOException("full");
        })).isEmpty();
        assertThat(recover()).hasSize(1);
    }

    @Test
    void aSessionThatEndedWellLeavesNothing() {
        recordAll();
        new Journal(journals(), info, recorder).delete();

        assertThat(journals()).isEmptyDirectory();
    }

    @Test
    void itHoldsNumbersAndTypedWordsAndHasNoRoomForAPicture() throws IOException {
        recordAll();
        recorder.mark(at(12), MarkerKind.NOTE, "first law");
        recorder.mark(at(14), MarkerKind.LOST, "");
        new Journal(journals(), info, recorder).close();

        assertThat(Files.readAllLines(journal())).hasSizeGreaterThan(8)
                .allMatch(line -> line.matches(
                        "[0-9a-f]{8} (session \\{.{1,1500}\\}|time \\d{1,9}|bin \\d{1,4}( \\d{1,5}){14}|"
                                + "(marker|said (lost|clear|question)) \\d{1,9} .{0,80})"));
    }

    @Test
    void onlyTheUserCanReadIt() throws IOException {
        new Journal(journals(), info, recorder).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(journal()))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(journals()))).isEqualTo("rwx------");
    }

    @Test
    void aFullDiskIsSaidAndLosesNothingOnceThereIsSpaceAgain() throws IOException {
        try (FileSystem small = Jimfs
                .newFileSystem(Configuration.unix().toBuilder().setMaxSize(64 * 1024).setBlockSize(1024).build())) {
            survivesAFullDisk(small.getPath("/"));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullTmpfsToo() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()) == 0,
                "this user may not mount a file system");
        try {
            survivesAFullDisk(disk);
        } finally {
            run("umount", "-l", disk.toString());
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start().waitFor();
    }

    @Test
    void aDiskThatIsFullFromTheBeginningLosesNothingOnceThereIsSpace() throws IOException {
        try (FileSystem small = Jimfs
                .newFileSystem(Configuration.unix().toBuilder().setMaxSize(64 * 1024).setBlockSize(1024).build())) {
            Path journals = Files.createDirectory(small.getPath("/journals"));
            Path filler = small.getPath("/filler");
            fill(filler);
            recordAll();
            try (Journal journal = new Journal(journals, info, recorder)) {
                assertThat(journal.isFailing()).isTrue();
                Files.delete(filler);
                Eventually.until("it goes on", () -> !journal.isFailing());
            }

            assertThat(new Recovery(journals, writer()).run(this::write).getFirst().summary().bins().subList(0, 6))
                    .isEqualTo(recorder.summary(at(LENGTH)).bins().subList(0, 6));
        }
    }

    private void survivesAFullDisk(Path disk) throws IOException {
        Path filler = disk.resolve("filler");
        Path journals = Files.createDirectory(disk.resolve("journals"));
        Files.write(filler, new byte[32 * 1024]);
        recordAll();
        try (Journal journal = new Journal(journals, info, recorder)) {
            fill(disk.resolve("rest"));
            // More than the rest of the block that the journal has already.
            for (int marker = 0; marker < 200; marker++) {
                recorder.mark(at(marker * 0.1), MarkerKind.NOTE, "a word for every tenth of a second, over and over");
            }
            Eventually.until("the journal says that it fails", journal::isFailing);
            Files.delete(filler);
            Eventually.until("it goes on", () -> !journal.isFailing());
        }
        try (Stream<Path> files = Files.list(journals)) {
            SessionSummary recovered = JournalReader.read(Files.readString(files.findFirst().orElseThrow()))
                    .orElseThrow();
            assertThat(recovered.bins().subList(0, 6)).isEqualTo(recorder.summary(at(LENGTH)).bins().subList(0, 6));
        }
    }

    private static void fill(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            while (true) {
                out.write(new byte[1024]);
            }
        } catch (IOException full) {
            // That is what was wanted.
        }
    }

    private void recordAll() {
        for (int step = 1; step < LENGTH * 10; step++) {
            TrackedFace face = new TrackedFace(1, new BoundingBox(10, 10, 100, 100),
                    EmotionScores.of(0, 0, 0, 0.1, 0.1, 0, 0.8),
                    step % 3 == 0 ? Verdict.INTERESTED : Verdict.NOT_INTERESTED, true);
            recorder.record(new FrameResult(at(step / 10.0), List.of(face)));
        }
    }

    private long at(double seconds) {
        return start + Math.round(seconds * 1e9);
    }

    private List<RecoveredReport> recover() {
        return new Recovery(journals(), writer()).run(this::write);
    }

    private WrittenReport write(SessionSummary summary) throws IOException {
        return writer().write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), summary);
    }

    private ReportWriter writer() {
        return new ReportWriter(folder.resolve("reports"), folder.resolve("fallback"));
    }

    private Path journals() {
        return folder.resolve("journals");
    }

    private Path journal() throws IOException {
        try (Stream<Path> files = Files.list(journals())) {
            return files.findFirst().orElseThrow();
        }
    }

    private List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("reports"))) {
            return files.toList();
        }
    }
}
