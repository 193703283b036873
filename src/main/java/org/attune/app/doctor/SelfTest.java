package org.attune.app.doctor;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attune.app.FxToolkit;
import org.attune.capture.Frame;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.config.Settings;
import org.attune.detection.BoundingBox;
import org.attune.error.ErrorCode;
import org.attune.error.UserFacingException;
import org.attune.report.data.ReportReader;
import org.attune.report.data.ReportWriter;
import org.attune.report.page.ReportImage;
import org.attune.session.SessionSummary;
import org.opencv.core.Mat;

/**
 * Runs and times each stage of a frame with the current settings, then draws a page, writes it and reads it back.
 */
final class SelfTest {
    private static final List<String> NOTHING_NEEDED = List.of("");

    private final Path model;
    private final Settings settings;
    private final TimedSteps stages = new TimedSteps();

    SelfTest(Path model, Settings settings) {
        this.model = model;
        this.settings = settings;
    }

    List<Check> run() {
        List<OnnxEmotionClassifier> classifier = stages.run("load the model", NOTHING_NEEDED,
                () -> List.of(new OnnxEmotionClassifier(model)), SelfTest::name);
        try {
            followFrames(classifier);
        } finally {
            classifier.forEach(OnnxEmotionClassifier::close);
        }
        SessionSummary summary = SelfTestSession.summary();
        List<BufferedImage> page = stages.run("draw a report", NOTHING_NEEDED,
                () -> List.of(FxToolkit.callHeadless(() -> ReportImage.render(summary))),
                drawn -> drawn.getFirst().getWidth() + "x" + drawn.getFirst().getHeight());
        stages.run("save a report", page, () -> saveAndReadBack(page.getFirst(), summary),
                same -> "and read back, the same");
        return stages.checks();
    }

    private void followFrames(List<OnnxEmotionClassifier> classifier) {
        List<Frame> frames = stages.run("read the clip", NOTHING_NEEDED, FrameStages::read, SelfTest::pictures);
        List<Mat> grays = stages.run("turn gray", frames, () -> FrameStages.grays(frames), SelfTest::each);
        List<BoundingBox> faces = stages.run("find faces", grays, () -> FrameStages.detect(grays, settings),
                SelfTest::each);
        List<byte[]> crops = stages.run("cut them out", classifier.isEmpty() ? classifier : faces,
                () -> FrameStages.crop(grays, faces, classifier.getFirst()), SelfTest::each);
        stages.run("classify", crops, () -> classifier.getFirst().classify(crops), SelfTest::each);
        grays.forEach(Mat::release);
    }

    private static String name(List<OnnxEmotionClassifier> loaded) {
        return loaded.getFirst().contract().name() + " " + loaded.getFirst().contract().version() + ", SHA-256 "
                + loaded.getFirst().hash().substring(0, 12) + "…";
    }

    private static String pictures(List<Frame> frames) {
        return frames.size() + " pictures of " + frames.getFirst().width() + "x" + frames.getFirst().height();
    }

    private static String each(List<?> results) {
        return results.size() + " pictures";
    }

    private static List<Path> saveAndReadBack(BufferedImage page, SessionSummary summary) throws Exception {
        Path folder = Files.createTempDirectory("attune-doctor");
        try {
            Path file = new ReportWriter(folder, folder).write(page, summary).file();
            boolean same = ReportReader.read(file).equals(summary);
            Files.delete(file);
            if (!same) {
                throw new UserFacingException(ErrorCode.REPORT_UNREADABLE,
                        "The report came back with other numbers than it was written with.");
            }
            return List.of(file);
        } finally {
            Files.deleteIfExists(folder);
        }
    }
}
