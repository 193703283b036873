package org.attune.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.attune.Eventually;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    @TempDir
    Path folder;

    @Test
    void manyFilesThatComeTogetherAreNotSaidOneByOne() throws IOException, InterruptedException {
        AtomicInteger said = new AtomicInteger();
        try (FolderWatch watch = new FolderWatch(folder, Duration.ofMillis(300), said::incrementAndGet)) {
            for (int file = 0; file < 50; file++) {
                Files.writeString(folder.resolve("report-" + file + ".png"), "a report");
                Thread.sleep(10);
            }
            Eventually.until("it is said", () -> said.get() > 0);
            Thread.sleep(500);
            assertThat(said.get()).as("a busy machine may pause in between").isBetween(1, 4);

            int before = said.get();
            Files.delete(folder.resolve("report-3.png"));
            Eventually.until("what goes is said too", () -> said.get() > before);
        }
    }

    @Test
    void aFolderThatCannotBeWatchedIsSilent() {
        AtomicInteger said = new AtomicInteger();
        try (FolderWatch watch = new FolderWatch(folder.resolve("none"), Duration.ofMillis(10), said::incrementAndGet)) {
            assertThat(said.get()).isZero();
        }
    }
}
