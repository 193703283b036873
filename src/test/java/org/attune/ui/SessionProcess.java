package org.attune.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.attune.analysis.FaceAnalyzer;
import org.attune.analysis.FaceTracker;
import org.attune.analysis.FrameAnalyzer;
import org.attune.capture.VideoSource;
import org.attune.capture.clip.ClipSource;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.detection.HaarFaceDetector;
import org.attune.detection.HaarParameters;
import org.attune.pipeline.LiveSession;
import org.attune.platform.Environment;
import org.attune.report.Sessions;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;

/**
 * A session in a program of its own, for a test that kills it: the real camera thread, cascade, model and journal over
 * the built-in clip.
 */
public final class SessionProcess {
    private SessionProcess() {}

    /**
     * Prints the session's seconds and what was measured, again and again, until it is killed.
     *
     * @param arguments the folder of the journals, that of the reports, and after how many seconds it ends by itself
     * and writes its report; "hungry" when its analysis shall run out of memory again and again in its second second,
     * and say when that is over
     */
    public static void main(String[] arguments) throws IOException {
        ReportWriter reports = new ReportWriter(Path.of(arguments[1]), Path.of(arguments[1], "fallback"));
        double end = Double.parseDouble(arguments[2]);
        LiveSession session = start(arguments.length > 3).keptIn(Path.of(arguments[0]));
        while (session.seconds() < end) {
            tell(session);
            sleep();
        }
        SessionSummary summary = session.end();
        reports.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), summary);
        session.forget();
        while (true) {
            System.out.printf(Locale.ROOT, "%.3f %.3f%n", summary.seconds(), summary.total().measuredSeconds());
            sleep();
        }
    }

    private static void tell(LiveSession session) {
        try {
            System.out.printf(Locale.ROOT, "%.3f %.3f%n", session.seconds(), session.total().measuredSeconds());
        } catch (OutOfMemoryError later) {
            // What is asked is whether the session outlives it.
        }
    }

    private static FrameAnalyzer hungry(FrameAnalyzer analyzer) {
        long begin = System.nanoTime() + 1_000_000_000L;
        AtomicBoolean over = new AtomicBoolean();
        return frame -> {
            long hungry = System.nanoTime() - begin;
            if (hungry > 0 && hungry < 1_000_000_000L) {
                takeAllMemory();
            }
            if (hungry >= 1_000_000_000L && over.compareAndSet(false, true)) {
                System.out.println("there is memory again");
            }
            return analyzer.analyze(frame);
        };
    }

    /** Until there is none, and Java throws its own error. */
    private static void takeAllMemory() {
        List<byte[]> all = new ArrayList<>();
        while (true) {
            all.add(new byte[1 << 20]);
        }
    }

    private static LiveSession start(boolean hungry) {
        VideoSource source = new VideoSource(() -> ClipSource.of(Environment.demoClip(), "clip", 1000), false, "clip",
                "");
        HaarFaceDetector detector = new HaarFaceDetector(
                Environment.models().resolve("haarcascade_frontalface_default.xml"),
                new HaarParameters(1.2, 5, 80, 1));
        OnnxEmotionClassifier classifier = new OnnxEmotionClassifier(
                Environment.models().resolve("mini_xception.onnx"));
        FaceAnalyzer analyzer = new FaceAnalyzer(detector, classifier, new FaceTracker(0.5, false));
        return new LiveSession(source, hungry ? hungry(analyzer) : analyzer, 10,
                Sessions.info(ZonedDateTime.now().truncatedTo(ChronoUnit.MILLIS), UUID.randomUUID(),
                        new SessionLabels("quiet heron", "", "")));
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException killed) {
            Thread.currentThread().interrupt();
        }
    }
}
