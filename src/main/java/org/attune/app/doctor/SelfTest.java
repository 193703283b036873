package org.attune.app.doctor;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attune.app.CompositionRoot;
import org.attune.app.DemoClip;
import org.attune.app.FxToolkit;
import org.attune.capture.Frame;
import org.attune.capture.clip.ClipFrames;
import org.attune.capture.clip.ClipSource;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.config.Settings;
import org.attune.detection.BoundingBox;
import org.attune.detection.FaceCrop;
import org.attune.detection.FaceDetector;
import org.attune.error.ErrorCode;
import org.attune.error.UserFacingException;
import org.attune.platform.OpenCvLibrary;
import org.attune.report.data.ReportReader;
import org.attune.report.data.ReportWriter;
import org.attune.report.page.ReportImage;
import org.attune.session.SessionSummary;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/**
 * The way of a frame stage by stage, each timed, with the settings in force; then a page, drawn, written and read back.
 */
final class SelfTest {
    private static final int PICTURES = 12;
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
        List<Frame> frames = stages.run("read the clip", NOTHING_NEEDED, SelfTest::read, SelfTest::pictures);
        List<Mat> grays = stages.run("turn gray", frames, () -> grays(frames), SelfTest::each);
        List<BoundingBox> faces = stages.run("find faces", grays, () -> detect(grays), SelfTest::each);
        List<byte[]> crops = stages.run("cut them out", classifier.isEmpty() ? classifier : faces,
                () -> crop(grays, faces, classifier.getFirst()), SelfTest::each);
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

    private static List<Frame> read() throws Exception {
        List<Frame> frames = new ArrayList<>();
        ClipSource clip = DemoClip.open(1);
        clip.open();
        try {
            ClipFrames pictures = new ClipFrames(clip, clip.rate());
            for (Optional<Frame> next = pictures.next(); next.isPresent()
                    && frames.size() < PICTURES; next = pictures.next()) {
                frames.add(next.get());
            }
        } finally {
            clip.close();
        }
        if (frames.isEmpty()) {
            throw new UserFacingException(ErrorCode.VIDEO_UNREADABLE, "The built-in clip has no picture.");
        }
        return frames;
    }

    private static List<Mat> grays(List<Frame> frames) {
        OpenCvLibrary.load();
        return frames.stream().map(SelfTest::gray).toList();
    }

    private static Mat gray(Frame frame) {
        Mat color = new Mat(frame.height(), frame.width(), CvType.CV_8UC3);
        Mat gray = new Mat();
        color.put(0, 0, frame.bgr());
        Imgproc.cvtColor(color, gray, Imgproc.COLOR_BGR2GRAY);
        color.release();
        return gray;
    }

    /** One face for each picture: the clip shows one. */
    private List<BoundingBox> detect(List<Mat> grays) throws Exception {
        try (FaceDetector detector = CompositionRoot.detector(settings)) {
            return grays.stream()
                    .map(gray -> detector.detect(gray).stream().findFirst()
                            .orElseThrow(() -> new UserFacingException(ErrorCode.FACE_SETTINGS,
                                    "The face in the built-in clip was not found.")))
                    .toList();
        }
    }

    private static List<byte[]> crop(List<Mat> grays, List<BoundingBox> faces, OnnxEmotionClassifier classifier) {
        try (FaceCrop crop = new FaceCrop(classifier.contract().size(), classifier.contract().cropGrow())) {
            return IntStream.range(0, faces.size()).mapToObj(index -> crop.cut(grays.get(index), faces.get(index)))
                    .toList();
        }
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
