package org.attune.app.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.attune.ChildProcess;
import org.attune.Launcher;
import org.attune.WindowInBackground;
import org.attune.platform.Environment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two real programs of one user. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SingleInstanceTest {
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
        Process first = start(WindowInBackground.class);
        assertThat(first.inputReader().readLine()).isEqualTo("away");
        first.destroyForcibly().waitFor();

        assertThat(start(WindowInBackground.class).inputReader().readLine()).isEqualTo("away");
    }

    @Test
    void oneThatStandsStillIsWaitedForAndThenIgnored() throws Exception {
        assumeFalse(Environment.isWindows(), "no signals");
        Process first = start(WindowInBackground.class);
        assertThat(first.inputReader().readLine()).isEqualTo("away");
        new ProcessBuilder("kill", "-STOP", String.valueOf(first.pid())).start().waitFor(10, TimeUnit.SECONDS);

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

    private Process start(Class<?> main) throws IOException {
        List<String> command = ChildProcess.command(
                List.of("-Duser.home=" + folder, "-Dattune.display=:0", "-Dattune.data=" + folder.resolve("data"),
                        "-Dattune.reports=" + folder.resolve("reports")),
                main);
        Process process = new ProcessBuilder(command).redirectError(folder.resolve("errors").toFile()).start();
        started.add(process);
        return process;
    }

    private Path lock() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("data"))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".lock")).findFirst().orElseThrow();
        }
    }
}
