package org.attune.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import org.attune.BuiltInFaces;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.config.Environment;
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
        BufferedImage resting = BuiltInFaces.of("sad", 0.58);
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
        BufferedImage resting = BuiltInFaces.of("angry", 0.66);
        assertThat(InterestPolicy.side(null, scores(resting, Baseline.NONE))).as("without a baseline, named disgust or angry").isEqualTo(Verdict.NOT_INTERESTED);

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
