package org.attune.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import org.attune.BuiltInFaces;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.platform.Environment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        BufferedImage resting = BuiltInFaces.of("sad", 0.58);
        assertThat(label(resting, Baseline.NONE)).as("without a baseline").isEqualTo(Emotion.SAD);

        Baseline baseline = measured(resting);

        assertThat(baseline.isUsed()).isTrue();
        assertThat(label(resting, baseline)).isEqualTo(Emotion.NEUTRAL);
        assertThat(InterestPolicy.side(null, scores(resting, baseline))).isEqualTo(Verdict.INTERESTED);
        assertFullExpressionsStay(baseline);
    }

    @Test
    void aFaceThatRestsABitSternIsNeutralOnceItIsKnown() {
        BufferedImage resting = BuiltInFaces.of("angry", 0.66);
        assertThat(InterestPolicy.side(null, scores(resting, Baseline.NONE)))
                .as("without a baseline, named disgust or angry").isEqualTo(Verdict.NOT_INTERESTED);

        Baseline baseline = measured(resting);

        assertThat(label(resting, baseline)).isEqualTo(Emotion.NEUTRAL);
        assertFullExpressionsStay(baseline);
    }

    @Test
    void aFaceThatRestsVeryNeutralNeedsToShowLess() {
        BufferedImage smile = BuiltInFaces.of("happy", 0.25);
        assertThat(label(smile, Baseline.NONE)).as("without a baseline").isEqualTo(Emotion.NEUTRAL);

        Baseline baseline = measured(full(Emotion.NEUTRAL));

        assertThat(label(smile, baseline)).isEqualTo(Emotion.HAPPY);
        assertThat(label(BuiltInFaces.of("surprise", 0.5), baseline)).isEqualTo(Emotion.SURPRISE);
        assertThat(label(BuiltInFaces.of("sad", 0.5), baseline)).isEqualTo(Emotion.SAD);
        ALL.forEach(emotion -> assertThat(label(full(emotion), baseline)).as("full " + emotion).isEqualTo(emotion));
    }

    @ParameterizedTest
    @CsvSource({"neutral, 0", "sad, 0.58", "angry, 0.66", "disgust, 0.58", "surprise, 0.58"})
    void aRestingFaceStaysInterestedAndNeutralAlsoTiltedAndInAnotherLight(String expression, double intensity) {
        BufferedImage resting = BuiltInFaces.of(expression, intensity);
        Baseline baseline = measured(resting);

        for (double degrees : new double[]{-12, -6, 6, 12}) {
            for (double light : new double[]{0.7, 1.2}) {
                EmotionScores scores = scores(tilted(BuiltInFaces.lit(resting, light), degrees), baseline);
                assertThat(scores.best()).as(degrees + " degrees, light " + light).isEqualTo(Emotion.NEUTRAL);
            }
        }
    }

    @Test
    void evenWhoSmiledThroughTheFiveSecondsCanStillLookHappyAndSurprised() {
        Baseline baseline = measured(full(Emotion.HAPPY));

        assertThat(label(full(Emotion.HAPPY), baseline)).isEqualTo(Emotion.HAPPY);
        assertThat(label(full(Emotion.SURPRISE), baseline)).isEqualTo(Emotion.SURPRISE);
    }

    @Test
    void itGoesBothWaysButNeverFartherThanItsBound() {
        EmotionScores sad = EmotionScores.of(0, 0, 0, 0, 1, 0, 0);
        EmotionScores neutral = EmotionScores.of(0, 0, 0, 0, 0, 0, 1);

        assertThat(Baseline.ofOneSitting(List.of(sad)).corrections()).containsExactly(-3.5, -3.5, -3.5, -3.5, -5.0,
                -3.5, 0.0);
        assertThat(Baseline.ofOneSitting(List.of(neutral)).corrections()).containsExactly(5.0, 5.0, 5.0, 5.0, 5.0, 5.0,
                0.0);
        assertThat(Baseline.of(List.of(sad, sad)).correct(sad)).isEqualTo(sad);
    }

    @Test
    void whatIsOnlyNoiseAtRestIsNotMadeAVerdict() {
        EmotionScores resting = EmotionScores.of(1e-9, 1e-7, 1e-12, 1e-5, 1e-6, 1e-8, 1);
        EmotionScores next = EmotionScores.of(1e-5, 1e-9, 1e-4, 1e-8, 1e-5, 1e-12, 1);

        assertThat(Baseline.of(List.of(resting, resting, resting)).correct(next).of(Emotion.NEUTRAL))
                .isGreaterThan(0.97);
    }

    @Test
    void theFartherTheRestsLieApartTheLessIsRead() {
        EmotionScores one = EmotionScores.of(0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.94);
        EmotionScores other = EmotionScores.of(0.09, 0.09, 0.09, 0.09, 0.09, 0.09, 0.46);

        double steady = Baseline.of(List.of(one, one, one)).correct(one).of(Emotion.NEUTRAL);
        double moving = Baseline.of(List.of(one, other, one, other, one)).correct(one).of(Emotion.NEUTRAL);

        assertThat(steady).isCloseTo(1 / (1 + 6 * Math.exp(Baseline.HIGHEST)), within(1e-9));
        assertThat(moving).isGreaterThan(steady);
    }

    @Test
    void atWorstARestingFaceIsStillMostlyNeutral() {
        EmotionScores undecided = EmotionScores.of(1 / 7.0, 1 / 7.0, 1 / 7.0, 1 / 7.0, 1 / 7.0, 1 / 7.0, 1 / 7.0);

        assertThat(Baseline.of(List.of(undecided, undecided, undecided)).correct(undecided).of(Emotion.NEUTRAL))
                .isGreaterThan(0.75);
    }

    /**
     * Their side, that is, and the name of all but sad and fear, which lie close together in the average faces, so that
     * a shift may decide between them; fear, level with surprise, is left out.
     */
    private static void assertFullExpressionsStay(Baseline baseline) {
        ALL.stream().filter(emotion -> emotion != Emotion.FEAR).forEach(emotion -> {
            assertThat(InterestPolicy.side(null, scores(full(emotion), baseline))).as("full " + emotion)
                    .isEqualTo(InterestPolicy.side(null, scores(full(emotion), Baseline.NONE)));
            assertThat(label(full(emotion), baseline)).as("full " + emotion)
                    .isIn(emotion == Emotion.SAD ? List.of(Emotion.SAD, Emotion.FEAR) : List.of(emotion));
        });
    }

    private static BufferedImage tilted(BufferedImage picture, double degrees) {
        BufferedImage tilted = BuiltInFaces.wall();
        Graphics2D graphics = tilted.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.rotate(Math.toRadians(degrees), picture.getWidth() / 2.0, picture.getHeight() / 2.0);
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return tilted;
    }

    private static Baseline measured(BufferedImage resting) {
        return new AnalyzedPicture(classifier, resting).measured();
    }

    private static BufferedImage full(Emotion emotion) {
        return BuiltInFaces.of(emotion.name().toLowerCase(Locale.ROOT), emotion == Emotion.NEUTRAL ? 0 : 1);
    }

    private static Emotion label(BufferedImage picture, Baseline baseline) {
        return scores(picture, baseline).best();
    }

    private static EmotionScores scores(BufferedImage picture, Baseline baseline) {
        return new AnalyzedPicture(classifier, picture).scores(baseline);
    }
}
