package org.attune.web.golden;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.attune.analysis.Baseline;
import org.attune.analysis.FrameAnalyzer;
import org.attune.app.DemoClip;
import org.attune.capture.Frame;
import org.attune.capture.clip.ClipFrames;
import org.attune.capture.clip.ClipSource;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.report.data.ReportJsonReader;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;
import org.attune.session.SessionRecorder;
import org.attune.session.SessionSummary;
import org.attune.web.core.Analyzers;
import org.attune.web.core.LoadedModel;
import org.attune.web.core.SessionBegin;

/** Takes the built-in clip through the kiosk's classes, and through two programs. */
final class GoldenRuns {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    static final Path FOLDER = TARGET.resolve("web-golden");
    private static final Path SITE = TARGET.resolve("web");
    private static final Path MODELS = Path.of("models");

    private GoldenRuns() {}

    /** A session with OpenCV itself. Writes the clip's frames for the two programs. */
    static SessionSummary kiosk() throws Exception {
        Files.createDirectories(FOLDER);
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png",
                FOLDER.resolve("page.png").toFile());
        try (OnnxEmotionClassifier model = new OnnxEmotionClassifier(MODELS.resolve("mini_xception.onnx"));
                FrameAnalyzer analyzer = new Analyzers(MODELS.resolve("haarcascade_frontalface_default.xml"), model)
                        .forSession(true, false, Baseline.NONE)) {
            SessionRecorder recorder = new SessionRecorder(info(new LoadedModel(model, model.hash())), 0);
            Clip clip = written(analyzer, recorder);
            clip.write();
            return recorder.summary(clip.nanos().getLast() + 100_000_000);
        }
    }

    private static Clip written(FrameAnalyzer analyzer, SessionRecorder recorder) throws Exception {
        List<Long> nanos = new ArrayList<>();
        ClipSource source = DemoClip.open(1);
        source.open();
        ClipFrames frames = new ClipFrames(source, Analyzers.RATE);
        try (OutputStream pixels = new BufferedOutputStream(Files.newOutputStream(FOLDER.resolve(Clip.PIXELS)))) {
            for (Optional<Frame> frame = frames.next(); frame.isPresent(); frame = frames.next()) {
                pixels.write(frame.get().bgr());
                nanos.add(frame.get().timestampNanos());
                recorder.record(analyzer.analyze(frame.get()));
            }
        }
        return new Clip(FOLDER, source.size().width, source.size().height, nanos);
    }

    private static SessionInfo info(LoadedModel model) {
        return new SessionBegin(new UUID(0, 0).toString(), 0, ZoneOffset.UTC, true, "camera", SessionLabels.NONE, "1")
                .expressions(model.id(), false, false);
    }

    /** The browser's classes before the desktop's, so that the stand-in is used in OpenCV's place. */
    static void jvm() throws Exception {
        String tests = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        run(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED", "-cp",
                TARGET.resolve("web-classes") + File.pathSeparator + tests, GoldenSessions.class.getName(),
                FOLDER.toString(), FOLDER.resolve("jvm").toString(), SITE.toString());
    }

    static void node() throws Exception {
        run("node", "src/web/test/golden/node.mjs");
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int answer = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (answer != 0) {
            throw new IOException(command[0] + " ended with " + answer + "; what it said is above");
        }
    }

    static SessionSummary read(Path json) throws IOException {
        return ReportJsonReader.read(json.toString(), Files.readAllBytes(json), Instant.parse("2100-01-01T00:00:00Z"));
    }
}
