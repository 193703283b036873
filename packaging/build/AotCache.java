import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/**
 * What Java noted while the packaged program clicked through a session by itself: the next starts begin with it.
 * Trained without a screen, so that every machine can; with one it saves hardly more. A Java that finds that it does
 * not fit starts without it.
 */
record AotCache(Platform platform, Path work) {
    private static final String FILE = "attune.aot";
    /** The cache holds when its jars were made; even, because some installers keep times by two seconds. */
    private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final String WITHOUT_SCREEN = "-Dglass.platform=Headless -Dprism.order=sw -Dattune.display=:0";

    /** Trains with an image, and puts the cache into the folder that the next image is made from. */
    void train(Path image, Path app) throws IOException, InterruptedException {
        Path notes = Tools.anew(work.resolve("rehearsal").toAbsolutePath());
        String data = "-Dattune.data=\"" + notes + "\" -Dattune.reports=\"" + notes.resolve("reports") + "\"";
        String configuration = "-XX:AOTConfiguration=\"" + notes.resolve("attune.aotconf") + "\"";
        rehearse(image, WITHOUT_SCREEN, data, "-XX:AOTMode=record", configuration, "-Xlog:disable");
        rehearse(image, "-XX:AOTMode=create", configuration,
                "-XX:AOTCache=\"" + app.toAbsolutePath().resolve(FILE) + "\"", "-Xlog:disable");
        if (!Files.exists(app.resolve(FILE))) {
            throw new IOException("Java made no AOT cache. Without -Xlog:disable above it says why.");
        }
    }

    private void rehearse(Path image, String... options) throws IOException, InterruptedException {
        ProcessBuilder program = Tools.process(platform.launcher(image).toAbsolutePath(), "rehearse").inheritIO();
        program.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", options));
        if (program.start().waitFor() != 0) {
            throw new IOException("The rehearsal failed; what it said is above.");
        }
    }

    static void stamp(Path app) throws IOException {
        for (Path jar : Tools.files(app, ".jar")) {
            Files.setLastModifiedTime(jar, TIME);
        }
    }
}
