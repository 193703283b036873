package org.attune.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private final Metrics scores = new Metrics();

    @Test
    void lossIsTheMeanSurpriseAtTheTruth() {
        scores.add(Emotion.HAPPY, EmotionScores.of(0, 0, 0, 0.5, 0.5, 0, 0));
        scores.add(Emotion.SAD, EmotionScores.of(0, 0, 0, 0.75, 0.25, 0, 0));

        assertThat(scores.loss()).isCloseTo(-(Math.log(0.5) + Math.log(0.25)) / 2, within(1e-9));
    }

    @Test
    void interestIsRightWhenLabelAndAnswerAreOnTheSameSide() {
        scores.add(Emotion.HAPPY, EmotionScores.of(0, 0, 0, 0.1, 0.2, 0.7, 0));
        scores.add(Emotion.FEAR, EmotionScores.of(0.9, 0, 0, 0.1, 0, 0, 0));
        scores.add(Emotion.NEUTRAL, EmotionScores.of(0.4, 0, 0, 0.3, 0, 0, 0.3));

        assertThat(scores.interestAccuracy()).as(
                "surprise for happy and angry for fear are right, angry for neutral is not, whatever the others "
                        + "add up to")
                .isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void aModelThatIsRightAsOftenAsItSaysHasNoCalibrationError() {
        Random random = new Random(5);
        for (int round = 0; round < 50_000; round++) {
            double stated = 0.5 + random.nextDouble() / 2;
            Emotion truth = random.nextDouble() < stated ? Emotion.HAPPY : Emotion.SAD;
            scores.add(truth, EmotionScores.of(0, 0, 0, stated, 1 - stated, 0, 0));
        }

        assertThat(scores.calibrationError()).isLessThan(0.01);
    }

    @Test
    void aBoasterHasTheErrorOfHisBoast() {
        for (int round = 0; round < 10; round++) {
            scores.add(round < 6 ? Emotion.HAPPY : Emotion.SAD, EmotionScores.of(0, 0, 0, 0.95, 0.05, 0, 0));
        }

        assertThat(scores.calibrationError()).isCloseTo(0.35, within(1e-9));
    }

    @Test
    void boastsAndDoubtsDoNotCancelOut() {
        for (int round = 0; round < 10; round++) {
            scores.add(round < 6 ? Emotion.HAPPY : Emotion.SAD, EmotionScores.of(0, 0, 0, 0.95, 0.05, 0, 0));
            scores.add(Emotion.HAPPY, EmotionScores.of(0, 0, 0, 0.55, 0.45, 0, 0));
        }

        assertThat(scores.calibrationError()).isCloseTo((0.35 + 0.45) / 2, within(1e-9));
    }
}
