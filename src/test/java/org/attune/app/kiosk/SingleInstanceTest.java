package org.attune.app.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attune.ChildProcess;
import org.attune.Launcher;
import org.attune.WindowInBackground;
import org.attune.report.Sessions;
import org.attune.report.data.ReportWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real programs of one user. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SingleInstanceTest {
    private static final Knock NOTHING = new Knock(List.of(), "");

    /** A program that never answers; it says whether it is the first. */
    public static final class WithoutWindow {
        private WithoutWindow() {}

        /** @param arguments the file of the lock */
        public static void main(String[] arguments) throws InterruptedException {
            SingleInstance instance = SingleInstance.of(Path.of(arguments[0]), Duration.ofSeconds(60),
                    NOTHING);
            System.out.println(instance.isFirst());
            Thread.sleep(Duration.ofMinutes(2));
            System.out.println(instance);
        }
    }

    private final List<Process> started = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void endAll() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void aSecondStartBringsTheWindowOfTheFirstToFrontHandsItsPageOverAndEnds() throws Exception {
        Path page = new ReportWriter(folder, folder)
                .write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), Sessions.lecture(1)).file();
        Path renamed = Files.move(page, folder.resolve("मेरा पेज #1 & 100 %.png"));
        BufferedReader first = start(WindowInBackground.class).inputReader();
        assertThat(first.readLine()).isEqualTo("away");

        Process second = start(Launcher.class, renamed);

        assertThat(second.inputReader().readLine())
                .isEqualTo("Attune is open already; its window is in front now and has been asked to open it.");
        assertThat(second.waitFor()).isZero();
        assertThat(first.readLine()).isEqualTo("shown");
        assertThat(first.readLine()).isEqualTo("report-screen");
    }

    @Test
    void aKnockThatIsNotAllThereYetIsNoneAndOneOfAnOlderVersionOpensNothing() throws Exception {
        try (FileChannel file = FileChannel.open(folder.resolve("knock"), StandardOpenOption.CREATE,
                StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            assertThat(Knock.read(file)).isEmpty();
            Knock knock = new Knock(List.of(folder.resolve("a\nb c.png"), folder.resolve("è.png")),
                    "7KQ4M-X2RDP");
            knock.write(file);
            assertThat(Knock.read(file)).contains(knock);
            file.truncate(file.size() - 1);
            assertThat(Knock.read(file)).isEmpty();
            file.truncate(0);
            file.write(ByteBuffer.wrap(new byte[1]), 0);
            assertThat(Knock.read(file)).contains(NOTHING);
        }
    }

    @Test
    void oneThatWasKilledIsInNobodysWay() throws Exception {
        start(WithoutWindow.class, lock()).inputReader().readLine();
        endAll();

        try (SingleInstance second = SingleInstance.of(lock(), Duration.ofSeconds(10), NOTHING)) {
            second.onKnock(files -> {});
            assertThat(start(WithoutWindow.class, lock()).inputReader().readLine()).as("is first").isEqualTo("false");
        }
    }

    @Test
    void oneThatStandsStillIsWaitedForAndThenIgnored() throws Exception {
        assertThat(start(WithoutWindow.class, lock()).inputReader().readLine()).as("is first").isEqualTo("true");

        try (SingleInstance second = SingleInstance.of(lock(), Duration.ofMillis(500), NOTHING)) {
            assertThat(second.isFirst()).isTrue();
        }
    }

    @Test
    void aFolderThatTakesNoFileKeepsNobodyFromAWindow() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        try (SingleInstance instance = SingleInstance.of(file.resolve("window.lock"), Duration.ofSeconds(10),
                NOTHING)) {
            assertThat(instance.isFirst()).isTrue();
        }
    }

    private Process start(Class<?> main, Object... arguments) throws IOException {
        List<String> command = ChildProcess.command(
                List.of("-Duser.home=" + folder, "-Dattune.display=:0", "-Dattune.data=" + folder.resolve("data"),
                        "-Dattune.reports=" + folder.resolve("reports")),
                main, arguments);
        Process process = new ProcessBuilder(command).redirectError(folder.resolve("errors").toFile()).start();
        started.add(process);
        return process;
    }

    private Path lock() {
        return folder.resolve("data").resolve("window.lock");
    }
}
