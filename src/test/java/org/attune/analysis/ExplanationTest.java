package org.attune.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attune.capture.CaptureException;
import org.attune.capture.Frame;
import org.attune.capture.Images;
import org.attune.capture.clip.ClipSource;
import org.attune.classification.Emotion;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.detection.BoundingBox;
import org.attune.detection.FaceCrop;
import org.attune.detection.FaceDetector;
import org.attune.platform.Environment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opencv.core.Mat;

/** With the shipped model over the built-in clip; where the face is, is given. */
class ExplanationTest implements FaceDetector {
    private OnnxEmotionClassifier classifier;
    private FaceAnalyzer analyzer;
    private List<BoundingBox> boxes = List.of();
    private Frame frame;

    @BeforeEach
    void open() throws CaptureException {
        classifier = new OnnxEmotionClassifier(Environment.models().resolve("mini_xception.onnx"));
        analyzer = new FaceAnalyzer(this, classifier, new FaceTracker(0.5, true));
        ClipSource clip = ClipSource.of(Environment.demoClip());
        clip.open();
        frame = Frame.copyOf(Images.next(clip), 0, 1);
        clip.close();
    }

    @AfterEach
    void closeAll() {
        analyzer.close();
        classifier.close();
    }

    @Test
    void thereIsNoneUntilItIsAskedForNorAfterwards() {
        boxes = List.of(new BoundingBox(200, 120, 220, 220));
        assertThat(analyze(0).explanation()).isNull();

        analyzer.explain(Explaining.MAP);
        assertThat(analyze(0.1).explanation()).isNotNull();

        analyzer.explain(Explaining.OFF);
        assertThat(analyze(0.2).explanation()).isNull();
    }

    @Test
    void theGradientIsTheLearnersAlone() {
        analyzer.close();
        analyzer = new FaceAnalyzer(this, classifier, new FaceTracker(0.5, false));
        analyzer.explain(Explaining.GRADIENT);
        boxes = List.of(new BoundingBox(200, 120, 220, 220), new BoundingBox(20, 20, 60, 60));

        List<TrackedFace> faces = analyzer.analyze(frame).faces();

        assertThat(faces).extracting(TrackedFace::counted).containsExactly(true, false);
        Explanation learners = faces.getFirst().explanation();
        assertThat(learners.maps()).isNull();
        assertThat(learners.crop()).isEqualTo(new BoundingBox(200, 120, 220, 220));
        assertThat(faces.get(1).explanation().gradient()).isNull();
        assertThat(faces.get(1).explanation().saliency(Emotion.HAPPY)).isEmpty();
    }

    @Test
    void theGradientIsOfTheExpressionThatIsShown() {
        analyzer.explain(Explaining.GRADIENT);
        boxes = List.of(new BoundingBox(200, 120, 220, 220));

        TrackedFace face = analyze(0);

        byte[] cut = cut();
        assertThat(face.explanation().gradient().values())
                .isEqualTo(classifier.gradient(cut, face.scores().best()).values())
                .isNotEqualTo(classifier.gradient(cut, Emotion.FEAR).values());
    }

    @Test
    void itLiesOverExactlyWhatTheModelWasGiven() {
        analyzer.explain(Explaining.MAP);
        boxes = List.of(new BoundingBox(200, 120, 200, 220), new BoundingBox(-60, 300, 220, 220));

        List<Explanation> explanations = analyzer.analyze(frame).faces().stream().map(TrackedFace::explanation)
                .toList();

        assertThat(explanations).extracting(Explanation::crop).as("a square, and what is left of one at the edge")
                .containsExactly(new BoundingBox(190, 120, 220, 220), new BoundingBox(0, 300, 160, 180));
    }

    private byte[] cut() {
        try (GrayscaleConverter converter = new GrayscaleConverter();
                FaceCrop crop = new FaceCrop(classifier.contract().size(), classifier.contract().cropGrow())) {
            return crop.cut(converter.of(frame), boxes.getFirst());
        }
    }

    private TrackedFace analyze(double seconds) {
        return analyzer.analyze(new Frame(frame.width(), frame.height(), frame.bgr(), Math.round(seconds * 1e9), 1))
                .faces().getFirst();
    }

    @Override
    public List<BoundingBox> detect(Mat gray) {
        return boxes;
    }

    @Override
    public void close() {}
}
