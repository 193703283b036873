package org.attune.app.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attune.ChildProcess;
import org.attune.Launcher;
import org.attune.WindowInBackground;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real programs of one user. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SingleInstanceTest {
    /** A program that never answers; it says whether it is the first. */
    public static final class WithoutWindow {
        private WithoutWindow() {}

        /** @param arguments the file of the lock */
        public static void main(String[] arguments) throws InterruptedException {
            SingleInstance instance = SingleInstance.of(Path.of(arguments[0]), Duration.ofSeconds(60));
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
    void aSecondStartBringsTheWindowOfTheFirstToFrontAndEnds() throws Exception {
        BufferedReader first = start(WindowInBackground.class).inputReader();
        assertThat(first.readLine()).isEqualTo("away");

        Process second = start(Launcher.class);

        assertThat(second.inputReader().readLine()).isEqualTo("Attune is open already; its window is in front now.");
        assertThat(second.waitFor()).isZero();
        assertThat(first.readLine()).isEqualTo("shown");
    }

    @Test
    void oneThatWasKilledIsInNobodysWay() throws Exception {
        start(WithoutWindow.class, lock()).inputReader().readLine();
        endAll();

        try (SingleInstance second = SingleInstance.of(lock(), Duration.ofSeconds(10))) {
            second.onKnock(() -> {});
            assertThat(start(WithoutWindow.class, lock()).inputReader().readLine()).as("is first").isEqualTo("false");
        }
    }

    @Test
    void oneThatStandsStillIsWaitedForAndThenIgnored() throws Exception {
        assertThat(start(WithoutWindow.class, lock()).inputReader().readLine()).as("is first").isEqualTo("true");

        try (SingleInstance second = SingleInstance.of(lock(), Duration.ofMillis(500))) {
            assertThat(second.isFirst()).isTrue();
        }
    }

    @Test
    void aFolderThatTakesNoFileKeepsNobodyFromAWindow() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        try (SingleInstance instance = SingleInstance.of(file.resolve("window.lock"), Duration.ofSeconds(10))) {
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
