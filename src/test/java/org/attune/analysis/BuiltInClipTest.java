package org.attune.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attune.capture.CaptureException;
import org.attune.capture.Frame;
import org.attune.capture.Images;
import org.attune.capture.clip.ClipSource;
import org.attune.classification.Emotion;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.detection.HaarParameters;
import org.attune.detection.TrackingFaceDetector;
import org.attune.platform.Environment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real way of a frame over every frame of the built-in clip, against the clip's time line. */
class BuiltInClipTest {
    private static final List<FrameResult> RESULTS = new ArrayList<>();
    private static final List<Moment> TIME_LINE = new ArrayList<>();

    /** A line of the time line. */
    private record Moment(double seconds, Emotion expression, double intensity) {
    }

    @BeforeAll
    static void analyse() throws CaptureException, IOException {
        List<String> lines = Files.readAllLines(Environment.demoClip().resolveSibling("expressions.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",");
            TIME_LINE.add(new Moment(Double.parseDouble(fields[0]), Emotion.valueOf(fields[1].toUpperCase(Locale.ROOT)),
                    Double.parseDouble(fields[2])));
        }
        Path cascade = Environment.models().resolve("haarcascade_frontalface_default.xml");
        ClipSource clip = ClipSource.of(Environment.demoClip());
        clip.open();
        try (OnnxEmotionClassifier classifier = new OnnxEmotionClassifier(
                Environment.models().resolve("mini_xception.onnx"));
                FaceAnalyzer analyzer = new FaceAnalyzer(
                        new TrackingFaceDetector(cascade, HaarParameters.REFERENCE, 8), classifier,
                        new FaceTracker(0.5, false))) {
            for (BufferedImage picture = Images.next(clip); picture != null; picture = Images.next(clip)) {
                RESULTS.add(analyzer.analyze(Frame.copyOf(picture, clip.positionNanos(), clip.pictures())));
            }
        } finally {
            clip.close();
        }
    }

    @AfterAll
    static void forget() {
        RESULTS.clear();
        TIME_LINE.clear();
    }

    @Test
    void exactlyOneFaceIsFoundInEveryFrame() {
        assertThat(RESULTS).hasSameSizeAs(TIME_LINE).allSatisfy(result -> assertThat(result.faces()).hasSize(1));
    }

    @Test
    void itIsOneTrackThroughout() {
        assertThat(RESULTS).extracting(result -> result.faces().getFirst().id()).containsOnly(1);
    }

    @Test
    void theSmoothedLabelAgreesWithTheTimeLineAtFullIntensity() {
        int full = 0;
        int agree = 0;
        for (int index = 0; index < RESULTS.size(); index++) {
            Moment moment = TIME_LINE.get(index);
            if (moment.intensity == 1) {
                full++;
                agree += RESULTS.get(index).faces().getFirst().scores().best() == moment.expression ? 1 : 0;
            }
        }

        System.out.printf("built-in clip: the smoothed label agrees on %d of %d full-intensity frames%n", agree, full);
        assertThat(full).isGreaterThan(150);
        assertThat((double) agree / full).isGreaterThanOrEqualTo(0.80);
    }
}
