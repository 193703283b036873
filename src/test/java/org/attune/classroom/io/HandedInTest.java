package org.attune.classroom.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.attune.classroom.Classes;
import org.attune.classroom.CollectedReports;
import org.attune.classroom.SkippedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pages as mail, browsers, chats, course platforms and systems leave them in a folder, and what else lies there. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HandedInTest {
    private static final Charset CP437 = Charset.forName("IBM437");

    @TempDir
    Path made;

    @TempDir
    Path folder;

    private List<Path> pages = List.of();

    @BeforeEach
    void write() throws IOException {
        pages = Classes.write(made, Classes.lecture(8));
    }

    @Test
    void pagesThatLostTheirNameAreReadByTheirContent() throws IOException {
        List<String> names = List.of("page.jpg", "page", "page.png.download", "page.PNG", "page.png.txt", "page (1)",
                ".page", "page.zip");
        for (int page = 0; page < names.size(); page++) {
            Files.copy(pages.get(page), folder.resolve(names.get(page)));
        }

        CollectedReports reports = Classes.read(folder);

        assertThat(reports.lectures()).singleElement().satisfies(lecture -> assertThat(lecture.pages()).isEqualTo(8));
        assertThat(reports.leftOut()).isEmpty();
    }

    @Test
    void whatMayBeAPageAndCannotBeReadIsNamedAndWhatIsNoneIsNot() throws IOException {
        byte[] page = Files.readAllBytes(pages.getFirst());
        BufferedImage picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", folder.resolve("resaved").toFile());
        ImageIO.write(picture, "jpg", folder.resolve("photo.jpg").toFile());
        ImageIO.write(picture, "jpg", folder.resolve("attune-20261119-100000-3fa9.jpg").toFile());
        Files.write(folder.resolve("page.png.crdownload"), Arrays.copyOf(page, page.length / 2));
        Files.writeString(folder.resolve("page.png.html"), "<html>Please log in</html>");
        Files.write(folder.resolve("._page.png"), new byte[]{0, 5, 22, 7, 0, 2, 0, 0});
        Files.write(folder.resolve("class"), PagePicture.encode(picture));
        Files.writeString(folder.resolve("essay.pdf"), "%PDF-1.7");
        Files.writeString(folder.resolve(".DS_Store"), "");
        Files.writeString(folder.resolve("attune-20261119-100000-3fa9.csv"), "bin");
        Files.write(folder.resolve("attune-12345678-1234-1234-1234-123456789abc.part"),
                Arrays.copyOf(page, page.length / 2));
        try (FileChannel film = FileChannel.open(folder.resolve("film.mp4"), StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE)) {
            film.write(ByteBuffer.allocate(1), 5_000_000_000L);
        }

        assertThat(Classes.read(folder).leftOut()).extracting(SkippedFile::sentence).containsExactly(
                "attune-20261119-100000-3fa9.jpg: this is a JPEG, so this picture was re-saved and carries no "
                        + "data; ask for the original file.",
                "page.png.crdownload: the file does not end as a PNG does: it is cut off or damaged.",
                "page.png.html: the file is not a PNG.",
                "resaved: this picture was re-saved and carries no data; ask for the original file.");
    }

    @Test
    void aPageThatIsWholeAtLastIsRead() throws IOException {
        byte[] page = Files.readAllBytes(pages.getFirst());
        Path arriving = Files.write(folder.resolve("page.part"), Arrays.copyOf(page, page.length / 2));
        ReportFolder reports = new ReportFolder(folder);
        assertThat(reports.read((done, all) -> {}).leftOut()).hasSize(1);

        Files.write(arriving, page);
        Files.move(arriving, folder.resolve("page"));

        CollectedReports now = reports.read((done, all) -> {});
        assertThat(now.leftOut()).isEmpty();
        assertThat(now.lectures()).hasSize(1);
    }

    @Test
    void whatIsNoFileIsNamedAndWaitedForByNobody() throws IOException, InterruptedException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.copy(pages.getFirst(), folder.resolve("page.png"));
        assertThat(
                new ProcessBuilder("mkfifo", folder.resolve("pipe.png").toString(), folder.resolve("pipe").toString())
                        .start().waitFor())
                .isZero();
        Files.createSymbolicLink(folder.resolve("device.png"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("dangling.png"), folder.resolve("gone.png"));
        Files.createSymbolicLink(folder.resolve(".#essay"), folder.resolve("nobody@nowhere"));
        Files.createSymbolicLink(folder.resolve("round.png"), folder.resolve("round.png"));
        Files.createDirectory(folder.resolve("folder.png"));
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(folder.resolve("socket.png")));

            CollectedReports reports = Classes.read(folder);

            assertThat(reports.lectures()).hasSize(1);
            assertThat(reports.leftOut()).extracting(SkippedFile::sentence).containsExactly(
                    "dangling.png: there is no such file.", "device.png: this is not a file.",
                    "folder.png: this is a folder.", "pipe: this is not a file.", "pipe.png: this is not a file.",
                    "round.png: there is no such file.",
                    "socket.png: this is not a file.");
        }
        for (String name : List.of("pipe", "device.png")) {
            assertThatThrownBy(() -> Classes.read(folder.resolve(name)))
                    .hasMessageEndingWith(name + " is neither a folder nor a ZIP.");
            assertThatThrownBy(() -> PagePicture.refuseOver(folder.resolve(name)))
                    .hasMessageContaining("is there already and is not a class page");
        }
        Files.delete(folder.resolve("device.png"));
    }

    @Test
    void whatMayNotBeReadIsNamedWhateverItIsCalledAndReadOnceItMay() throws IOException {
        Path closed = Files.copy(pages.getFirst(), folder.resolve("page"));
        Path closedFolder = Files.createDirectory(folder.resolve("Ada"));
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(closedFolder, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(closed), "this user may read everything");
        ReportFolder reports = new ReportFolder(folder);

        assertThat(reports.read((done, all) -> {}).leftOut()).extracting(SkippedFile::sentence)
                .containsExactly("page: this user may not read it.", "Ada: not looked into.");

        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(closedFolder, PosixFilePermissions.fromString("rwx------"));
        assertThat(reports.read((done, all) -> {}).leftOut()).isEmpty();
    }

    @Test
    void aFolderForEachLearnerIsReadOneFolderDeep() throws IOException {
        for (int learner = 0; learner < 6; learner++) {
            copy(learner, "Name 1200" + learner + "_assignsubmission_file_/page.png");
        }
        copy(6, "late.png");
        copy(7, "Name 12000_assignsubmission_file_/more/page.png");
        copy(0, "Name 12009_assignsubmission_file_/page.png");
        Files.write(Files.createDirectories(folder.resolve("__MACOSX/Name")).resolve("page.png"), new byte[1]);
        Files.write(Files.createDirectories(folder.resolve(".stversions")).resolve("page.png"), new byte[1]);
        Files.write(folder.resolve("Name 12001_assignsubmission_file_/homework.zip"), new byte[1]);

        CollectedReports reports = Classes.read(folder);

        assertThat(reports.lectures()).singleElement().satisfies(lecture -> assertThat(lecture.learners()).hasSize(7));
        assertThat(reports.leftOut()).extracting(SkippedFile::sentence).containsExactlyInAnyOrder(
                "Name 12000_assignsubmission_file_/more: not looked into.",
                "Name 12001_assignsubmission_file_/homework.zip: not looked into.",
                "Name 12009_assignsubmission_file_/page.png: the same session twice.");
    }

    @Test
    void aZipIsReadLikeTheFolderThatItWouldBecome() throws IOException {
        copy(0, "Name 1/page.png");
        copy(1, "Name 2/page.png");
        copy(2, "Name 3/page");
        copy(3, "Name 4/page.jpg");
        copy(4, "late.png");
        copy(5, "Name 4/deep/er/page.png");
        Files.writeString(folder.resolve("Name 1/essay.pdf"), "%PDF");
        Path zip = zip("submissions.zip", "", StandardCharsets.UTF_8);

        CollectedReports reports = Classes.read(zip);

        assertThat(reports.lectures()).singleElement().satisfies(lecture -> assertThat(lecture.pages()).isEqualTo(5));
        assertThat(reports.leftOut()).extracting(SkippedFile::sentence)
                .containsExactly("Name 4/deep: not looked into.");
        assertThat(rows(reports)).isEqualTo(rows(Classes.read(folder)));
        assertThat(list(made)).as("nothing is unpacked").hasSize(9);
    }

    @Test
    void aFolderThatWasPackedAsAWholeAndOldNamesAreRead() throws IOException {
        for (int learner = 0; learner < 5; learner++) {
            copy(learner, "Müller " + learner + "/page.png");
        }
        copy(6, "__MACOSX/Müller 0/._page.png");
        Files.writeString(folder.resolve(".DS_Store"), "");

        for (Path zip : List.of(zip("mac.zip", "submissions/", StandardCharsets.UTF_8), zip("old.zip", "", CP437),
                zip("windows", "", StandardCharsets.UTF_8, '\\'),
                zip("slip.zip", "../../", StandardCharsets.UTF_8))) {
            CollectedReports reports = Classes.read(zip);

            assertThat(reports.lectures()).as("%s", zip).singleElement()
                    .satisfies(lecture -> assertThat(lecture.pages()).isEqualTo(5));
            assertThat(reports.leftOut()).isEmpty();
        }
    }

    @Test
    void aZipThatCannotBeReadIsASentence() throws IOException {
        copy(0, "Name 1/page.png");
        byte[] whole = Files.readAllBytes(zip("whole.zip", "", StandardCharsets.UTF_8));
        byte[] locked = whole.clone();
        locked[6] |= 1;
        locked[new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\1\2") + 8] |= 1;

        refused(Files.write(made.resolve("cut.zip"), Arrays.copyOf(whole, whole.length - 40)),
                "is not a ZIP that Attune can read: it is damaged, or packed in another way.");
        refused(Files.write(made.resolve("locked.zip"), locked),
                "is protected by a password. Unpack it and choose the folder.");
        refused(Files.write(made.resolve("empty.zip"), new byte[0]), "is neither a folder nor a ZIP.");
        refused(Files.writeString(made.resolve("other.zip"), "Rar!"), "is neither a folder nor a ZIP.");
        refused(pages.getFirst(), "is neither a folder nor a ZIP.");
        try (ZipOutputStream zip = new ZipOutputStream(
                new BufferedOutputStream(Files.newOutputStream(made.resolve("many.zip"))))) {
            for (int entry = 0; entry < 20_001; entry++) {
                zip.putNextEntry(new ZipEntry("page " + entry + ".png"));
            }
        }
        refused(made.resolve("many.zip"), "has more than 20,000 files. Unpack it and choose the folder.");
    }

    @Test
    void noFileOfAZipIsUnpackedFurtherThanAReportIsLong() throws IOException {
        Path bomb = made.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("Ada/page.png"));
            zip.write(Arrays.copyOf(Files.readAllBytes(pages.getFirst()), 8));
            writeZeros(zip, 300);
            zip.putNextEntry(new ZipEntry("Ada/film.mp4"));
            writeZeros(zip, 300);
        }
        byte[] lying = Files.readAllBytes(bomb);
        int size = new String(lying, StandardCharsets.ISO_8859_1).indexOf("PK\1\2") + 24;
        System.arraycopy(new byte[]{1, 2, 0, 0}, 0, lying, size, 4);
        Files.write(bomb, lying);

        assertThat(Classes.read(bomb).leftOut()).extracting(SkippedFile::sentence)
                .containsExactly("Ada/page.png: the file is larger than any report.");
    }

    @Test
    void aDamagedPageInAZipIsNamedAndTheOthersAreRead() throws IOException {
        for (int learner = 0; learner < 5; learner++) {
            copy(learner, "Name " + learner + "/page.png");
        }
        Path zip = zip("damaged.zip", "", StandardCharsets.UTF_8);
        byte[] bytes = Files.readAllBytes(zip);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Name 2/page.png") + 200;
        Arrays.fill(bytes, at, at + 200, (byte) 0xFF);
        Files.write(zip, bytes);

        CollectedReports reports = Classes.read(zip);

        assertThat(reports.lectures()).singleElement().satisfies(lecture -> assertThat(lecture.pages()).isEqualTo(4));
        assertThat(reports.leftOut()).singleElement()
                .satisfies(file -> assertThat(file.sentence()).startsWith("Name 2/page.png: the file is damaged"));
    }

    private void refused(Path zip, String sentence) {
        assertThatThrownBy(() -> Classes.read(zip)).isInstanceOf(IOException.class)
                .hasMessageContaining(zip.getFileName() + " " + sentence);
    }

    private void copy(int page, String to) throws IOException {
        Path file = folder.resolve(to);
        Files.createDirectories(file.getParent());
        Files.copy(pages.get(page), file);
    }

    private Path zip(String name, String outer, Charset names) throws IOException {
        return zip(name, outer, names, '/');
    }

    private Path zip(String name, String outer, Charset names, char separator) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Path file : list(folder)) {
                zip.putNextEntry(new ZipEntry((outer + folder.relativize(file)).replace('/', separator)));
                zip.write(Files.readAllBytes(file));
            }
        }
        return Files.write(made.resolve(name), bytes.toByteArray());
    }

    private static void writeZeros(OutputStream out, int megabytes) throws IOException {
        byte[] zeros = new byte[1 << 20];
        for (int megabyte = 0; megabyte < megabytes; megabyte++) {
            out.write(zeros);
        }
    }

    private static String rows(CollectedReports reports) throws IOException {
        StringWriter rows = new StringWriter();
        LongCsv.write(reports.lectures().getFirst(), rows);
        return rows.toString();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
