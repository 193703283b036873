package org.attune.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.program.Traced.addressed;
import static org.attune.program.Traced.written;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.platform.Environment;
import org.attune.program.WholeSession.Clicks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program under strace (Debian's package of that name): every file that it writes and every address that it
 * speaks to. Where there is no strace, or the system forbids it, the test says that it was left out.
 */
class WholeSessionTest {
    private static final List<String> ALLOWED = List.of("reports/attune-\\d{8}-\\d{6}-[0-9a-f]{4}\\.png",
            "reports/attune-[0-9a-f-]{36}\\.part", "reports",
            "data/journals/attune-[0-9a-f-]{36}\\.journal", "data/journals", "data/logs/attune(\\.\\d)?\\.log",
            "data/logs", "data/window-0\\.lock", "data",
            // What Java, OpenCV, ONNX Runtime and JavaFX bring along as libraries; an installed Attune loads them from
            // its own folder.
            // JavaFX hands a font to the system as a file.
            "tmp/\\+JXF\\d+\\.tmp", "tmp/(opencv_openpnp|onnxruntime-java)\\d+(/[\\w.-]+)*",
            "cache(/\\.lock|/lib\\w+\\.so)?",
            "classes", "home(/\\.cache(/JNA(/temp(/jna\\d+\\.tmp)?)?)?)?");
    private static final List<String> OF_THE_SYSTEM = List.of("/dev/null", "/dev/tty", "/proc/self/coredump_filter");

    @TempDir
    Path folder;

    @Test
    void writesOnlyWhatItSaysAndSpeaksToNobody() throws Exception {
        Traced program = Traced.start(folder, Clicks.CLOSE, asLearnersStartIt());
        List<String> calls = program.calls();

        assertThat(written(calls)).as("files").allMatch(this::isAllowed).anyMatch(file -> file.endsWith(".journal"))
                .anyMatch(file -> file.endsWith(".png"));
        assertThat(addressed(calls)).as("addresses").isEmpty();
        assertThat(program.classes()).filteredOn(name -> name.matches(".* (io\\.netty|com\\.hivemq)\\..*"))
                .as("classes of the live class's client").isEmpty();
        assertThatTheReportWasSafeBeforeItsJournalWent(calls);
        assertThat(files("reports")).hasSize(1);
        assertThat(files("data/logs")).hasSize(1);
        assertThat(left()).allMatch(WholeSessionTest::isOfTheUserAlone);
        assertThat(left()).filteredOn(WholeSessionTest::hasPicture).as("files with a picture in them")
                .isEqualTo(files("reports"));
        assertThat(left()).filteredOn(file -> !isText(file)).as("files with anything but text in them")
                .isEqualTo(files("reports"));
        assertThat(files("data/journals")).as("the journal is gone with the report's being there").isEmpty();
    }

    /** With the cameras listed, as always when nobody names another source; a test opens none that is there. */
    private static Object[] asLearnersStartIt() {
        return Files.exists(Path.of("/dev/video0"))
                ? new Object[]{"--video", Environment.demoClip()}
                : new Object[]{"--use-country", "IN", "--use-purpose", "personal", "--consent", "yes"};
    }

    private static void assertThatTheReportWasSafeBeforeItsJournalWent(List<String> calls) {
        assertThat(calls.stream().filter(call -> call.matches(".*\\bf(data)?sync\\(.*\\.journal>.*")))
                .as("times that the journal was flushed, in three seconds").hasSizeGreaterThanOrEqualTo(4);
        assertThat(last(calls, "openat\\(.*\\.part\", .*O_SYNC")).as("written through to the disk").isNotNegative();
        int named = last(calls, "rename\\(.*\\.part\", .*\\.png\"");
        int safe = last(calls, "fsync\\(\\d+<.*/reports>");
        int gone = last(calls, "unlink\\(.*\\.journal\"");
        assertThat(List.of(named, safe, gone)).as("named, safe, gone").doesNotContain(-1).isSorted();
    }

    private static int last(List<String> calls, String pattern) {
        Pattern call = Pattern.compile("\\b" + pattern);
        return IntStream.range(0, calls.size()).filter(index -> call.matcher(calls.get(index)).find()).max().orElse(-1);
    }

    @Test
    void aStreamIsTheOnlyAddressItSpeaksTo() throws Exception {
        try (StreamedClip camera = new StreamedClip()) {
            List<String> calls = Traced.start(folder, Clicks.CLOSE, "--use-country", "IN", "--use-purpose", "personal",
                    "--consent", "yes", "--stream", camera.address()).calls();

            assertThat(written(calls)).as("files").allMatch(this::isAllowed).anyMatch(file -> file.endsWith(".png"));
            assertThat(addressed(calls)).as("addresses").isNotEmpty()
                    .allMatch(call -> call.contains("connect(") && call.contains("htons(" + camera.port() + ")")
                            && call.contains("127.0.0.1"));
        }
    }

    private boolean isAllowed(String file) {
        return OF_THE_SYSTEM.contains(file)
                || ALLOWED.stream().anyMatch(name -> file.matches(Pattern.quote(folder.toString()) + "/" + name));
    }

    /** What is left behind; libraries of the program aside. */
    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(
                    file -> Files.isRegularFile(file) && Stream.of("cache", "classes", "tmp", "home", "trace", "said")
                            .noneMatch(name -> file.startsWith(folder.resolve(name))))
                    .toList();
        }
    }

    private static boolean isOfTheUserAlone(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file)).equals("rw-------")
                    || PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent()))
                            .equals("rwx------");
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }

    /** Pixels, in whatever form, are not. */
    private static boolean isText(Path file) {
        try {
            return Files.readString(file).chars()
                    .allMatch(character -> character >= ' ' || Character.isWhitespace(character));
        } catch (IOException notEvenCharacters) {
            return false;
        }
    }

    /** The beginning of a PNG, JPEG, GIF, TIFF or WebP anywhere in it, or of a BMP at its start. */
    private static boolean hasPicture(Path file) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return Stream.of("\u0089PNG\r\n", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*", "WEBP")
                    .anyMatch(bytes::contains) || bytes.startsWith("BM");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.toList();
        }
    }
}
