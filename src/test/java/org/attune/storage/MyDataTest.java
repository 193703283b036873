package org.attune.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.attune.journal.Journal;
import org.attune.report.Sessions;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;
import org.attune.session.SessionRecorder;
import org.attune.storage.StoredFile.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MyDataTest {
    @TempDir
    Path folder;

    private Path reports;
    private Path logs;
    private Path settings;

    @BeforeEach
    void folders() throws IOException {
        reports = Files.createDirectories(folder.resolve("reports"));
        logs = Files.createDirectories(folder.resolve("logs"));
        settings = folder.resolve("settings.properties");
    }

    @Test
    void everythingOfAttuneIsFoundByNameOrByContent() throws IOException {
        Path report = report(reports);
        Path renamed = Files.move(report(reports), reports.resolve("for my teacher.png"));
        Path damaged = Files.writeString(reports.resolve("attune-20261120-100200-00ff.png"), "cut o");
        Path export = Files.writeString(reports.resolve("attune-20261120-100200-00ff.csv"), "bin");
        Path unfinished = Files.writeString(reports.resolve("attune-12345678-1234-1234-1234-123456789abc.part"),
                "half");
        Files.writeString(settings, "");
        Path unsaved = Files.writeString(settings.resolveSibling("attune-12345678-1234-1234-1234-123456789abd.part"),
                "half");
        Path log = Files.writeString(logs.resolve("attune.log"), "line");
        Path older = Files.writeString(logs.resolve("attune.1.log"), "line");

        assertThat(data().find()).containsExactlyInAnyOrder(new StoredFile(Kind.REPORT, report),
                new StoredFile(Kind.REPORT, renamed),
                new StoredFile(Kind.REPORT, damaged), new StoredFile(Kind.EXPORT, export),
                new StoredFile(Kind.UNFINISHED, unfinished), new StoredFile(Kind.UNFINISHED, unsaved),
                new StoredFile(Kind.SETTINGS, settings),
                new StoredFile(Kind.LOG, log), new StoredFile(Kind.LOG, older));
    }

    @Test
    void aJournalThatWasLeftBehindIsFoundAndOneOfARunningSessionIsNot() throws IOException {
        Path journals = folder.resolve("journals");
        SessionInfo left = Sessions.info(Sessions.START, UUID.randomUUID(), SessionLabels.NONE);
        SessionInfo running = Sessions.info(Sessions.START, UUID.randomUUID(), SessionLabels.NONE);
        new Journal(journals, left, new SessionRecorder(left, 0)).close();
        try (Journal journal = new Journal(journals, running, new SessionRecorder(running, 0))) {
            assertThat(journal.isFailing()).isFalse();
            assertThat(data().find()).containsExactly(
                    new StoredFile(Kind.UNFINISHED, journals.resolve("attune-" + left.id() + ".journal")));
        }
    }

    @Test
    void nothingForeignIsFound() throws IOException {
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png",
                reports.resolve("holiday.png").toFile());
        Files.writeString(reports.resolve("notes.txt"), "mine");
        Files.writeString(reports.resolve("attune-20261120-100200-00ff.png.bak"), "mine");
        Files.writeString(logs.resolve("other.log"), "not Attune's");
        Files.writeString(logs.resolve("attune-notes.log"), "not Attune's");
        report(Files.createDirectories(reports.resolve("handed in")));
        Path elsewhere = report(Files.createDirectories(folder.resolve("elsewhere")));
        Files.createSymbolicLink(reports.resolve(elsewhere.getFileName()), elsewhere);
        Files.createSymbolicLink(reports.resolve("folder"), elsewhere.getParent());
        Files.createSymbolicLink(settings, Files.writeString(folder.resolve("dotfiles"), "x=y"));
        Files.createSymbolicLink(logs.resolve("attune.log"), Files.writeString(folder.resolve("system.log"), "line"));

        assertThat(data().find()).isEmpty();
    }

    @Test
    void aFolderThatIsNamedTwiceCountsOnceAndOneThatIsNotThereIsNone() throws IOException {
        report(reports);
        Path link = Files.createSymbolicLink(folder.resolve("link"), reports);

        assertThat(
                new UserData(List.of(reports, link, reports.resolve("..").resolve("reports"), folder.resolve("none")),
                        List.of(settings), folder.resolve("none"), folder.resolve("none")).find())
                .hasSize(1);
    }

    @Test
    void whatIsDeletedIsGoneAndSaid() throws IOException {
        report(reports);
        report(reports);
        Files.writeString(settings, "");

        Deletion deletion = Deletion.of(data().find());

        assertThat(deletion.words()).isEqualTo("Deleted: 2 reports, 1 settings file.");
        assertThat(data().find()).isEmpty();
        assertThat(Deletion.of(deletion.removed()).isComplete()).as("what is gone already is no failure").isTrue();
    }

    @Test
    void aDiskThatCanOnlyBeReadIsToldWithTheFileAndTheOthersGo() throws IOException {
        Path disk = folder.resolve("disk.zip");
        try (FileSystem writable = FileSystems.newFileSystem(URI.create("jar:" + disk.toUri()),
                Map.of("create", "true"))) {
            Files.copy(report(reports), writable.getPath("/attune-20261120-100200-00ff.png"));
        }
        try (FileSystem readOnly = FileSystems.newFileSystem(disk, Map.of("accessMode", "readOnly"))) {
            List<StoredFile> found = new UserData(List.of(readOnly.getPath("/"), reports), List.of(settings), logs,
                    folder.resolve("journals")).find();
            assertThat(found).hasSize(2);

            Deletion deletion = Deletion.of(found);

            assertThat(deletion.words()).isEqualTo(
                    "Deleted: 1 report.\n/attune-20261120-100200-00ff.png could not be deleted: its disk can only "
                            + "be read. (A-306)");
            assertThat(deletion.isComplete()).isFalse();
            assertThat(found.getFirst().file()).exists();
        }
    }

    private UserData data() {
        return new UserData(List.of(reports), List.of(settings), logs, folder.resolve("journals"));
    }

    private static Path report(Path into) throws IOException {
        return new ReportWriter(into, into)
                .write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), Sessions.lecture(1)).file();
    }
}
