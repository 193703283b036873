package org.attune.report.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.attune.report.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWriterTest {
    private final BufferedImage page = noise();

    @TempDir
    Path folder;

    @Test
    void aMissingFolderIsMade() throws IOException {
        Path reports = folder.resolve("not yet").resolve("पाठ reports");

        WrittenReport report = new ReportWriter(reports, folder.resolve("fallback")).write(page, Sessions.lecture(1));

        assertThat(report.notice()).isEmpty();
        assertThat(report.file()).hasParent(reports);
        assertThat(report.file().getFileName().toString()).matches("attune-20261120-100200-[0-9a-f]{4}\\.png");
        assertThat(read(report.file()).getWidth()).isEqualTo(page.getWidth());
    }

    @Test
    void nothingIsEverOverwrittenAndNothingElseIsLeft() throws IOException {
        ReportWriter writer = new ReportWriter(folder, folder.resolve("fallback"));
        Set<Path> written = new HashSet<>();
        for (int round = 0; round < 20; round++) {
            written.add(writer.write(page, Sessions.lecture(1)).file());
        }

        assertThat(written).hasSize(20);
        assertThat(list(folder)).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void whatAKilledProgramLeftHalfWrittenIsSweptAndNothingElse() throws IOException {
        Instant now = Instant.parse("2026-11-20T12:00:00Z");
        Path left = Files.writeString(folder.resolve("attune-12345678-1234-1234-1234-123456789abc.part"), "half");
        Path inWork = Files.writeString(folder.resolve("attune-12345678-1234-1234-1234-123456789abd.part"), "half");
        Path foreign = Files.writeString(folder.resolve("video.part"), "half");
        Files.setLastModifiedTime(left, FileTime.from(now.minusSeconds(1)));
        Files.setLastModifiedTime(inWork, FileTime.from(now.plusSeconds(1)));
        Files.setLastModifiedTime(foreign, FileTime.from(now.minusSeconds(1)));

        new ReportWriter(folder, folder.resolve("none")).deletePartialFiles(now);

        assertThat(list(folder)).containsExactlyInAnyOrder(inWork, foreign);
    }

    @Test
    void aFolderThatCannotBeWrittenToFallsBackAndSaysWhere() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file where a folder should be");
        Path fallback = folder.resolve("data");

        WrittenReport report = new ReportWriter(blocked.resolve("reports"), fallback).write(page, Sessions.lecture(1));

        assertThat(report.file()).hasParent(fallback).exists();
        assertThat(report.notice()).contains("cannot be written to").contains(fallback.toString());
    }

    @Test
    void aFullDiskFallsBackAndLeavesNoHalfReport() throws IOException {
        try (FileSystem small = Jimfs
                .newFileSystem(Configuration.unix().toBuilder().setBlockSize(1024).setMaxSize(64 * 1024).build())) {
            Path full = small.getPath("/reports");
            Path fallback = folder.resolve("data");

            WrittenReport report = new ReportWriter(full, fallback).write(page, Sessions.lecture(1));

            assertThat(read(report.file()).getHeight()).isEqualTo(page.getHeight());
            assertThat(report.file()).hasParent(fallback);
            assertThat(list(full)).isEmpty();
        }
    }

    @Test
    void whenNothingTakesItTheErrorSaysWhatToDo() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file");

        assertThatThrownBy(
                () -> new ReportWriter(blocked.resolve("a"), blocked.resolve("b")).write(page, Sessions.lecture(1)))
                .isInstanceOf(IOException.class).hasMessageContaining("Free some space or choose another folder");
    }

    @Test
    void writingOverAPageReplacesItAndLeavesNothingElse() throws IOException {
        Path file = new ReportWriter(folder, folder).write(page, Sessions.lecture(1)).file();

        ReportWriter.writeOver(file, page, Sessions.interested(600, 0.5));

        assertThat(ReportReader.read(file)).isEqualTo(Sessions.interested(600, 0.5));
        assertThat(list(folder)).containsExactly(file);
    }

    @Test
    void aFullDiskLeavesThePageAsItWas() throws IOException {
        try (FileSystem small = Jimfs
                .newFileSystem(Configuration.unix().toBuilder().setBlockSize(1024).setMaxSize(256 * 1024).build())) {
            Path reports = small.getPath("/reports");
            Path file = new ReportWriter(reports, reports).write(page, Sessions.lecture(1)).file();
            byte[] before = Files.readAllBytes(file);

            assertThatThrownBy(() -> ReportWriter.writeOver(file, page, Sessions.lecture(2)))
                    .isInstanceOf(IOException.class);

            assertThat(Files.readAllBytes(file)).isEqualTo(before);
            assertThat(list(reports)).containsExactly(file);
        }
    }

    private static BufferedImage read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ImageIO.read(in);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Does not compress, so that it fills a small disk. */
    private static BufferedImage noise() {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int pixel = 0; pixel < 300 * 200; pixel++) {
            image.setRGB(pixel % 300, pixel / 300, random.nextInt());
        }
        return image;
    }
}
