package org.attune.capture.clip;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.platform.Environment;

/** An ffmpeg process that decodes one file, and what it reports about the file. It is started without a shell. */
final class Ffmpeg implements AutoCloseable {
    /** Without this list ffmpeg would turn any text or image into a video. */
    private static final String CONTAINERS = "mov,mp4,matroska,webm,avi,flv,mpeg,mpegvideo,mpegts,asf,ogg,ivf,dv,"
            + "m4v,h264,hevc,mxf,nut,rm,mjpeg,mpjpeg,yuv4mpegpipe,gif,apng";
    /** Square pixels, at most 1280 wide, width and height even. */
    private static final String SHAPE = "scale=w=max(2\\,trunc(min(1280\\,iw*sar)/2)*2)"
            + ":h=max(2\\,trunc(min(1280\\,iw*sar)/(iw*sar)*ih/2)*2),setsar=1";
    /** Where package managers install it; a program started from the desktop may not have these on its PATH. */
    private static final List<String> INSTALL_FOLDERS = List.of("/opt/homebrew/bin", "/usr/local/bin", "/opt/local/bin",
            System.getenv().getOrDefault("LOCALAPPDATA", "") + "\\Microsoft\\WinGet\\Links");
    private static final Duration LOG_WAIT = Duration.ofSeconds(2);
    private static final int MAX_LINES = 2000;
    private static final Pattern DURATION = Pattern.compile("\\s*Duration: (\\d+):(\\d\\d):(\\d\\d\\.\\d+),.*");
    private static final Pattern INPUT = Pattern.compile("Input #0, (\\S+), from .*");
    /** Messages for a file whose format ffmpeg knows but cannot read. */
    private static final Pattern REASON = Pattern.compile(
            "moov atom not found|Decoder .* not found|[Nn]o decoder found|Permission denied|Input/output error");
    private static final Pattern DAMAGE = Pattern
            .compile("partial file|[Pp]acket corrupt|corrupt input packet|concealing|[Tt]runcat|ended prematurely");
    private static final Pattern LINE_PREFIX = Pattern.compile("^\\[[^]]*] ");

    private final Process process;
    private final ConcurrentLinkedDeque<String> lines = new ConcurrentLinkedDeque<>();
    private final Thread logReader;
    private volatile boolean damaged;
    private int lineCount;

    private Ffmpeg(Process process) {
        this.process = process;
        this.logReader = Thread.ofVirtual().start(this::readLog);
    }

    /**
     * Starts decoding. A forward jump of the file's timestamps is treated as a gap, not as a discontinuity. The audio
     * is read and discarded, because otherwise the output of a transport stream would start at its first frame, however
     * late that comes.
     *
     * @throws IOException if ffmpeg cannot be started
     */
    static Ffmpeg decoding(Path file) throws IOException {
        return new Ffmpeg(new ProcessBuilder(program(), "-hide_banner", "-nostdin", "-nostats",
                "-dts_delta_threshold", "100000", "-format_whitelist", CONTAINERS, "-i",
                "file:" + file.toAbsolutePath(),
                "-map", "0:V:0", "-vf", SHAPE, "-fpsmax", "60", "-pix_fmt", "yuv420p", "-f", "yuv4mpegpipe", "-",
                "-map", "0:a:0?", "-c", "copy", "-f", "null", "-")
                .start());
    }

    private static String program() {
        String name = Environment.isWindows() ? "ffmpeg.exe" : "ffmpeg";
        Stream<String> path = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return Stream.concat(path, INSTALL_FOLDERS.stream()).filter(folder -> !folder.isBlank())
                .map(folder -> folder + File.separator + name)
                .filter(program -> Files.isExecutable(Path.of(program))).findFirst().orElse(name);
    }

    /** The command that installs ffmpeg on this system. */
    static String howToGet() {
        if (Environment.isWindows()) {
            return "winget install ffmpeg";
        }
        return Environment.isMac() ? "brew install ffmpeg" : "sudo apt install ffmpeg";
    }

    /** The frames as YUV4MPEG2. */
    InputStream pictures() {
        return process.getInputStream();
    }

    /** The duration that the file claims, in seconds; NaN if unknown. Available once the first frame has arrived. */
    double seconds() {
        boolean guessed = lines.stream().anyMatch(line -> line.contains("Estimating duration"));
        return guessed
                ? Double.NaN
                : first(DURATION)
                        .map(said -> 3600 * Double.parseDouble(said.group(1)) + 60 * Double.parseDouble(said.group(2))
                                + Double.parseDouble(said.group(3)))
                        .orElse(Double.NaN);
    }

    /** The name of the file's format; empty if it has no format on the allowed list. */
    String format() {
        return first(INPUT).map(said -> said.group(1)).orElse("");
    }

    /** Whether any part of the file read so far is damaged. */
    boolean isDamaged() {
        try {
            logReader.join(LOG_WAIT);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        return damaged;
    }

    /** Whether the file has only audio, perhaps with a cover image. */
    boolean isOnlySound() {
        return lines.stream().anyMatch(line -> line.contains("matches no streams"));
    }

    /**
     * ffmpeg's own message about why it gave up; empty if it just does not recognise the file. Waits for ffmpeg to end.
     */
    String reason() {
        try {
            logReader.join();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        return lines.stream().filter(line -> REASON.matcher(line).find()).findFirst()
                .map(line -> LINE_PREFIX.matcher(line).replaceFirst("")).orElse("");
    }

    private Optional<Matcher> first(Pattern pattern) {
        return lines.stream().map(pattern::matcher).filter(Matcher::matches).findFirst();
    }

    private void readLog() {
        try (BufferedReader said = process.errorReader(StandardCharsets.UTF_8)) {
            said.lines().forEach(this::readLine);
        } catch (IOException | UncheckedIOException gone) {
            lines.add("ffmpeg ended: " + gone.getMessage());
        }
    }

    /** ffmpeg describes the file in its first lines but may report damage at any time. */
    private void readLine(String line) {
        damaged |= DAMAGE.matcher(line).find();
        if (lineCount < MAX_LINES) {
            lineCount++;
            lines.add(line);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
