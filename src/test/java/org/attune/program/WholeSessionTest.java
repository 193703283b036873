package org.attune.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.attune.ChildProcess;
import org.attune.capture.Images;
import org.attune.capture.clip.ClipSource;
import org.attune.platform.Environment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program under strace (Debian's package of that name): every file that it writes and every address that it
 * speaks to. Where there is no strace, or the system forbids it, the test says that it was left out.
 */
class WholeSessionTest {
    private static final Pattern WRITTEN = Pattern.compile(
            "\\b(?:openat\\(AT_FDCWD(?:<[^>]*>)?, |openat2?\\(\\d+<[^>]*>, "
                    + "|open\\(|creat\\(|mkdir\\(|rename(?:at2?)?\\([^,\"]*|link(?:at)?\\([^,\"]*|symlink(?:at)?\\()"
                    + "\"([^\"]+)\"(?:, (?:[^,\"]*, )?\"([^\"]+)\")?([^\"]*)(?:= \\d|<unfinished)");
    private static final Pattern ADDRESSED = Pattern
            .compile("(connect|bind|sendto|sendmsg)\\(.*sa_family=AF_(?!UNSPEC)");
    /** Glibc asks this one for the user's name and home, where somebody installed it. */
    private static final String NAMES_OF_USERS = "sun_path=\"/var/run/nscd/socket\"";
    /** The desktop's own bus, which says that the screen is locked. */
    private static final Pattern DESKTOP = Pattern
            .compile("sun_path=\"(/var)?/run/(dbus/system_bus_socket|user/\\d+/bus)\"");
    private static final List<String> ALLOWED = List.of("reports/attune-\\d{8}-\\d{6}-[0-9a-f]{4}\\.png",
            "reports/attune-[0-9a-f-]{36}\\.part", "reports",
            "data/journals/attune-[0-9a-f-]{36}\\.journal", "data/journals", "data/logs/attune(\\.\\d)?\\.log",
            "data/logs", "data/window-0\\.lock", "data",
            // What Java, OpenCV, ONNX Runtime and JavaFX bring along as libraries; an installed Attune loads them from
            // its own folder.
            // JavaFX hands a font to the system as a file.
            "tmp/\\+JXF\\d+\\.tmp", "tmp/(opencv_openpnp|onnxruntime-java)\\d+(/[\\w.-]+)*",
            "cache(/\\.lock|/lib\\w+\\.so)?",
            "home(/\\.cache(/JNA(/temp(/jna\\d+\\.tmp)?)?)?)?");
    private static final List<String> OF_THE_SYSTEM = List.of("/dev/null", "/dev/tty", "/proc/self/coredump_filter");

    @TempDir
    Path folder;

    @Test
    void writesOnlyWhatItSaysAndSpeaksToNobody() throws Exception {
        List<String> calls = run(asLearnersStartIt());

        assertThat(written(calls)).as("files").allMatch(this::isAllowed).anyMatch(file -> file.endsWith(".journal"))
                .anyMatch(file -> file.endsWith(".png"));
        assertThat(addressed(calls)).as("addresses").isEmpty();
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
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
        server.createContext("/", WholeSessionTest::stream);
        server.start();
        try {
            int port = server.getAddress().getPort();
            List<String> calls = run("--use-country", "IN", "--use-purpose", "personal", "--consent", "yes", "--stream",
                    "http://127.0.0.1:" + port + "/");

            assertThat(written(calls)).as("files").allMatch(this::isAllowed).anyMatch(file -> file.endsWith(".png"));
            assertThat(addressed(calls)).as("addresses").isNotEmpty()
                    .allMatch(call -> call.contains("connect(") && call.contains("htons(" + port + ")")
                            && call.contains("127.0.0.1"));
        } finally {
            server.stop(0);
        }
    }

    /** @return the system calls that concern files and addresses */
    private List<String> run(Object... arguments) throws Exception {
        assumeTrue(isStraceThere(), "strace is not there, or not allowed");
        Path trace = folder.resolve("trace");
        List<String> command = new ArrayList<>(List.of("strace", "-f", "--seccomp-bpf", "-qq", "-y", "-s", "4096", "-e",
                "trace=%file,%network,fsync,fdatasync", "-o", trace.toString()));
        Files.createDirectories(folder.resolve("tmp"));
        command.addAll(ChildProcess.command(List.of("-XX:-UsePerfData", "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-Djavafx.cachedir=" + folder.resolve("cache"),
                "-Duser.home=" + folder.resolve("home"), "-Dattune.display=:0",
                "-Dattune.data=" + folder.resolve("data"),
                "-Dattune.reports=" + folder.resolve("reports")), WholeSession.class, arguments));
        Process program = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile()).start();
        assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(program.exitValue()).as(Files.readString(folder.resolve("said"))).isZero();
        return Files.readAllLines(trace, StandardCharsets.ISO_8859_1);
    }

    private static boolean isStraceThere() throws InterruptedException {
        try {
            return new ProcessBuilder("strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=fsync", "-o", "/dev/null",
                    "true").redirectErrorStream(true).start()
                    .waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static List<String> addressed(List<String> calls) {
        return calls.stream().filter(call -> ADDRESSED.matcher(call).find() && !call.contains(NAMES_OF_USERS)
                && !DESKTOP.matcher(call).find()).toList();
    }

    private static List<String> written(List<String> calls) {
        return calls.stream().flatMap(call -> WRITTEN.matcher(call).results())
                .filter(match -> !match.group().startsWith("openat")
                        || match.group(3).matches(".*(O_WRONLY|O_RDWR|O_CREAT).*"))
                .flatMap(WholeSessionTest::names).distinct().toList();
    }

    private static Stream<String> names(MatchResult call) {
        return Stream.of(call.group(1), call.group(2)).filter(name -> name != null);
    }

    private boolean isAllowed(String file) {
        return OF_THE_SYSTEM.contains(file)
                || ALLOWED.stream().anyMatch(name -> file.matches(Pattern.quote(folder.toString()) + "/" + name));
    }

    /** What is left behind; libraries of the program aside. */
    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file) && Stream.of("cache", "tmp", "home", "trace", "said")
                    .noneMatch(name -> file.startsWith(folder.resolve(name)))).toList();
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

    private static void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "multipart/x-mixed-replace; boundary=next");
        exchange.sendResponseHeaders(200, 0);
        ClipSource clip;
        try {
            clip = ClipSource.of(Environment.demoClip(), "clip", 0);
        } catch (Exception unreadable) {
            throw new IOException(unreadable);
        }
        clip.open();
        try (OutputStream out = exchange.getResponseBody()) {
            for (BufferedImage picture = Images.next(clip); picture != null; picture = Images.next(clip)) {
                ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
                ImageIO.write(picture, "jpeg", jpeg);
                out.write("--next\r\nContent-Type: image/jpeg\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                jpeg.writeTo(out);
                out.flush();
                Thread.sleep(60);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
