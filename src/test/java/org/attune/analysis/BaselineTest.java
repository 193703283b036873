package org.attune.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.attune.BuiltInFaces;
import org.attune.capture.Frame;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.config.Environment;
import org.attune.detection.HaarFaceDetector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The effect of a resting face on the real model's answers for the built-in faces. */
class BaselineTest {
    private static final List<Emotion> ALL = List.of(Emotion.values());
    private static OnnxEmotionClassifier classifier;

    @BeforeAll
    static void load() {
        classifier = new OnnxEmotionClassifier(Environment.models().resolve("mini_xception.onnx"));
    }

    @AfterAll
    static void close() {
        classifier.close();
    }

    @Test
    void aFaceThatRestsABitSadIsNeutralOnceItIsKnownAndItsFullExpressionsStayWhatTheyAre() {
        BufferedImage resting = BuiltInFaces.of("sad", 0.5);
        assertThat(label(resting, Baseline.NONE)).as("without a baseline").isEqualTo(Emotion.SAD);

        Baseline baseline = measured(resting);

        assertThat(baseline.isUsed()).isTrue();
        assertThat(label(resting, baseline)).isEqualTo(Emotion.NEUTRAL);
        assertThat(InterestPolicy.side(null, scores(resting, baseline))).isEqualTo(Verdict.INTERESTED);
        for (Emotion emotion : ALL) {
            assertThat(label(full(emotion), baseline)).as("full " + emotion).isEqualTo(emotion);
        }
    }

    @Test
    void aFaceThatRestsABitSternIsNeutralOnceItIsKnown() {
        BufferedImage resting = BuiltInFaces.of("angry", 0.7);
        assertThat(label(resting, Baseline.NONE)).as("without a baseline").isEqualTo(Emotion.ANGRY);

        Baseline baseline = measured(resting);

        assertThat(label(resting, baseline)).isEqualTo(Emotion.NEUTRAL);
        for (Emotion emotion : ALL) {
            assertThat(label(full(emotion), baseline)).as("full " + emotion).isEqualTo(emotion);
        }
    }

    @Test
    void aFaceThatRestsNeutralChangesNothing() {
        Baseline baseline = measured(BuiltInFaces.of("neutral", 0));

        for (Emotion emotion : ALL) {
            EmotionScores before = scores(full(emotion), Baseline.NONE);
            EmotionScores after = scores(full(emotion), baseline);
            ALL.forEach(each -> assertThat(after.of(each)).isCloseTo(before.of(each), within(0.02)));
        }
    }

    @Test
    void evenWhoSmiledThroughTheFiveSecondsCanStillLookHappyAndSurprised() {
        Baseline baseline = measured(full(Emotion.HAPPY));

        assertThat(label(full(Emotion.HAPPY), baseline)).isEqualTo(Emotion.HAPPY);
        assertThat(label(full(Emotion.SURPRISE), baseline)).isEqualTo(Emotion.SURPRISE);
    }

    @Test
    void itOnlyTakesOffAndNeverMoreThanItsBound() {
        EmotionScores sad = EmotionScores.of(0, 0, 0, 0, 1, 0, 0);
        Baseline baseline = Baseline.of(List.of(sad, sad));

        assertThat(baseline.corrections()).allMatch(correction -> correction <= 0 && correction >= -Baseline.MOST);
        assertThat(baseline.corrections().get(Emotion.SAD.ordinal())).isEqualTo(-Baseline.MOST);
        assertThat(baseline.corrections().get(Emotion.NEUTRAL.ordinal())).isZero();
        assertThat(baseline.correct(sad)).isEqualTo(sad);
    }

    @Test
    void atWorstARestingFaceIsStillMostlyNeutral() {
        EmotionScores undecided = EmotionScores.of(1 / 7.0, 1 / 7.0, 1 / 7.0, 1 / 7.0, 1 / 7.0, 1 / 7.0, 1 / 7.0);

        assertThat(Baseline.of(List.of(undecided)).correct(undecided).of(Emotion.NEUTRAL)).isGreaterThan(0.55);
    }

    /** Through the real way: five seconds of it, a look each 0.8 seconds. */
    private static Baseline measured(BufferedImage resting) {
        RestingFace face = new RestingFace(0);
        results(resting, Baseline.NONE, 7).forEach(face::add);
        return face.baseline().orElseThrow();
    }

    private static BufferedImage full(Emotion emotion) {
        return BuiltInFaces.of(emotion.name().toLowerCase(Locale.ROOT), emotion == Emotion.NEUTRAL ? 0 : 1);
    }

    private static Emotion label(BufferedImage picture, Baseline baseline) {
        return scores(picture, baseline).best();
    }

    private static EmotionScores scores(BufferedImage picture, Baseline baseline) {
        return results(picture, baseline, 1).getFirst().faces().getFirst().scores();
    }

    private static List<FrameResult> results(BufferedImage picture, Baseline baseline, int count) {
        HaarFaceDetector detector = new HaarFaceDetector(Environment.models().resolve("haarcascade_frontalface_default.xml"), HaarFaceDetector.Tuning.REFERENCE);
        try (FaceAnalyzer analyzer = new FaceAnalyzer(detector, classifier, new FaceTracker(0, false, baseline))) {
            List<FrameResult> results = new ArrayList<>();
            IntStream.rangeClosed(1, count).forEach(number -> results.add(analyzer.analyze(Frame.copyOf(picture, number * 800_000_000L, number))));
            return results;
        }
    }
}
