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

/** An ffmpeg that decodes one file, and what it says of it. It runs as a program of its own, without a shell. */
final class Ffmpeg implements AutoCloseable {
    /** Without it ffmpeg makes a film of any text or picture. */
    private static final String CONTAINERS = "mov,mp4,matroska,webm,avi,flv,mpeg,mpegvideo,mpegts,asf,ogg,ivf,dv,"
            + "m4v,h264,hevc,mxf,nut,rm,mjpeg,mpjpeg,yuv4mpegpipe,gif,apng";
    /** With square pixels, no wider than 1280, of even width and height. */
    private static final String SHAPE = "scale=w=max(2\\,trunc(min(1280\\,iw*sar)/2)*2)"
            + ":h=max(2\\,trunc(min(1280\\,iw*sar)/(iw*sar)*ih/2)*2),setsar=1";
    /** Where it is installed by those programs that a window's PATH does not know. */
    private static final List<String> PLACES = List.of("/opt/homebrew/bin", "/usr/local/bin", "/opt/local/bin",
            System.getenv().getOrDefault("LOCALAPPDATA", "") + "\\Microsoft\\WinGet\\Links");
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);
    private static final int KEPT = 2000;
    private static final Pattern DURATION = Pattern.compile("\\s*Duration: (\\d+):(\\d\\d):(\\d\\d\\.\\d+),.*");
    private static final Pattern INPUT = Pattern.compile("Input #0, (\\S+), from .*");
    /** The file is no stranger to it, and yet cannot be read. */
    private static final Pattern REASON = Pattern.compile(
            "moov atom not found|Decoder .* not found|[Nn]o decoder found|Permission denied|Input/output error");
    private static final Pattern DAMAGE = Pattern
            .compile("partial file|[Pp]acket corrupt|corrupt input packet|concealing|[Tt]runcat|ended prematurely");
    private static final Pattern SPEAKER = Pattern.compile("^\\[[^]]*] ");

    private final Process process;
    private final ConcurrentLinkedDeque<String> lines = new ConcurrentLinkedDeque<>();
    private final Thread listener;
    private volatile boolean damaged;
    private int heard;

    private Ffmpeg(Process process) {
        this.process = process;
        this.listener = Thread.ofVirtual().start(this::listen);
    }

    /**
     * A jump of its clock is a gap, unless it goes back. The sound is read too, and thrown away: otherwise a transport
     * stream begins with its first picture, however late that comes.
     *
     * @throws IOException when there is none
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
        return Stream.concat(path, PLACES.stream()).filter(folder -> !folder.isBlank())
                .map(folder -> folder + File.separator + name)
                .filter(program -> Files.isExecutable(Path.of(program))).findFirst().orElse(name);
    }

    /** A command that installs it on this system. */
    static String howToGet() {
        if (Environment.isWindows()) {
            return "winget install ffmpeg";
        }
        return Environment.isMac() ? "brew install ffmpeg" : "sudo apt install ffmpeg";
    }

    /** The pictures as YUV4MPEG2. */
    InputStream pictures() {
        return process.getInputStream();
    }

    /**
     * How long the file says that it is, in seconds; not a number where that is not known. Known once the first picture
     * is there.
     */
    double seconds() {
        boolean guessed = lines.stream().anyMatch(line -> line.contains("Estimating duration"));
        return guessed
                ? Double.NaN
                : first(DURATION)
                        .map(said -> 3600 * Double.parseDouble(said.group(1)) + 60 * Double.parseDouble(said.group(2))
                                + Double.parseDouble(said.group(3)))
                        .orElse(Double.NaN);
    }

    /** The name of the file's format; empty when it has none that is let in. */
    String format() {
        return first(INPUT).map(said -> said.group(1)).orElse("");
    }

    /** Whether something of the file could not be read so far. */
    boolean isDamaged() {
        try {
            listener.join(LAST_WORDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        return damaged;
    }

    /** Whether it is sound and nothing else, or with a picture for its cover. */
    boolean isOnlySound() {
        return lines.stream().anyMatch(line -> line.contains("matches no streams"));
    }

    /** In its own words, why it gave up; empty when it only does not know such files. Waits for its end. */
    String reason() {
        try {
            listener.join();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        return lines.stream().filter(line -> REASON.matcher(line).find()).findFirst()
                .map(line -> SPEAKER.matcher(line).replaceFirst("")).orElse("");
    }

    private Optional<Matcher> first(Pattern pattern) {
        return lines.stream().map(pattern::matcher).filter(Matcher::matches).findFirst();
    }

    private void listen() {
        try (BufferedReader said = process.errorReader(StandardCharsets.UTF_8)) {
            said.lines().forEach(this::hear);
        } catch (IOException | UncheckedIOException gone) {
            lines.add("ffmpeg ended: " + gone.getMessage());
        }
    }

    /** What is said of the file comes first, what is said of damage at any time. */
    private void hear(String line) {
        damaged |= DAMAGE.matcher(line).find();
        if (heard < KEPT) {
            heard++;
            lines.add(line);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
