package org.attune.classroom.io;

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
        Duration quiet = Duration.ofMillis(300);
        try (FolderWatch watch = new FolderWatch(folder, quiet, said::incrementAndGet)) {
            long began = System.nanoTime();
            for (int file = 0; file < 50; file++) {
                Files.writeString(folder.resolve("report-" + file + ".png"), "a report");
                Thread.sleep(10);
            }
            Eventually.until("it is said", () -> said.get() > 0);
            int before = said.get();
            long rests = Duration.ofNanos(System.nanoTime() - began).dividedBy(quiet);
            assertThat(before).as("times in which it was quiet long enough").isLessThanOrEqualTo((int) rests);

            Files.delete(folder.resolve("report-3.png"));
            Eventually.until("what goes is said too", () -> said.get() > before);
        }
    }

    @Test
    void whatComesIntoASubFolderIsSaidToo() throws IOException {
        Path learner = Files.createDirectory(folder.resolve("Ada"));
        AtomicInteger said = new AtomicInteger();
        try (FolderWatch watch = new FolderWatch(folder, Duration.ofMillis(50), said::incrementAndGet)) {
            Eventually.until("what may have come before it was watched", () -> said.get() == 1);

            isSaid(said, () -> Files.writeString(learner.resolve("page.png"), "a report"));
            Path another = folder.resolve("Bo");
            isSaid(said, () -> Files.createDirectory(another));
            isSaid(said, () -> Files.writeString(another.resolve("page.png"), "a report"));
            isSaid(said, () -> Files.delete(learner.resolve("page.png")));
            isSaid(said, () -> Files.delete(learner));
            isSaid(said, () -> Files.writeString(folder.resolve("late.png"), "a report"));
        }
    }

    private interface Change {
        void make() throws IOException;
    }

    private static void isSaid(AtomicInteger said, Change change) throws IOException {
        int before = said.get();
        change.make();
        Eventually.until("it is said", () -> said.get() > before);
    }

    @Test
    void aZipIsNotWatched() throws IOException {
        AtomicInteger said = new AtomicInteger();
        try (FolderWatch watch = new FolderWatch(Files.writeString(folder.resolve("submissions.zip"), "PK"),
                Duration.ofMillis(10), said::incrementAndGet)) {
            assertThat(said.get()).isZero();
        }
    }

    @Test
    void aFolderThatCannotBeWatchedIsSilent() {
        AtomicInteger said = new AtomicInteger();
        try (FolderWatch watch = new FolderWatch(folder.resolve("none"), Duration.ofMillis(10),
                said::incrementAndGet)) {
            assertThat(said.get()).isZero();
        }
    }
}
