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
    void manyFilesThatComeTogetherAreSaidOnce() throws IOException, InterruptedException {
        AtomicInteger said = new AtomicInteger();
        try (FolderWatch watch = new FolderWatch(folder, Duration.ofMillis(300), said::incrementAndGet)) {
            for (int file = 0; file < 20; file++) {
                Files.writeString(folder.resolve("report-" + file + ".png"), "a report");
            }
            Eventually.until("it is said", () -> said.get() > 0);
            Thread.sleep(400);
            assertThat(said.get()).isEqualTo(1);

            Files.delete(folder.resolve("report-3.png"));
            Eventually.until("what goes is said too", () -> said.get() == 2);
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
