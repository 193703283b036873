package org.attune.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;
import org.junit.jupiter.api.Test;

class InterestPolicyTest {

    @Test
    void happySurpriseAndNeutralAreOnTheInterestedSide() {
        for (Emotion emotion : Emotion.values()) {
            boolean interested = EnumSet.of(Emotion.HAPPY, Emotion.SURPRISE, Emotion.NEUTRAL).contains(emotion);
            assertThat(InterestPolicy.side(null, named(emotion))).as("%s", emotion)
                    .isEqualTo(interested ? Verdict.INTERESTED : Verdict.NOT_INTERESTED);
        }
    }

    @Test
    void aNewFaceIsTakenByItsNamedExpressionAndNotByTheSum() {
        EmotionScores happy = EmotionScores.of(0.2, 0, 0.2, 0.32, 0.28, 0, 0);
        EmotionScores sad = EmotionScores.of(0, 0, 0, 0.3, 0.4, 0, 0.3);

        assertThat(InterestPolicy.side(null, happy)).isEqualTo(Verdict.INTERESTED);
        assertThat(InterestPolicy.side(null, sad)).isEqualTo(Verdict.NOT_INTERESTED);
    }

    @Test
    void aSideIsLeftOnlyBeyondTheHysteresis() {
        assertThat(InterestPolicy.side(Verdict.INTERESTED, interested(0.46))).isEqualTo(Verdict.INTERESTED);
        assertThat(InterestPolicy.side(Verdict.INTERESTED, interested(0.44))).isEqualTo(Verdict.NOT_INTERESTED);
        assertThat(InterestPolicy.side(Verdict.NOT_INTERESTED, interested(0.54))).isEqualTo(Verdict.NOT_INTERESTED);
        assertThat(InterestPolicy.side(Verdict.NOT_INTERESTED, interested(0.56))).isEqualTo(Verdict.INTERESTED);
    }

    @Test
    void theLeadIsThatOfTheLikeliestOverTheLikeliestOfTheOthers() {
        assertThat(InterestPolicy.lead(EmotionScores.of(0.1, 0.05, 0.1, 0.3, 0.15, 0.1, 0.2))).isCloseTo(0.15,
                within(1e-9));
    }

    @Test
    void isUnclearWhileNoExpressionReachesFourTenths() {
        EmotionScores vague = EmotionScores.of(0.1, 0.1, 0.1, 0.39, 0.1, 0.1, 0.11);
        EmotionScores clear = EmotionScores.of(0.1, 0.1, 0.1, 0.41, 0.1, 0.1, 0.09);

        assertThat(InterestPolicy.verdict(Verdict.INTERESTED, vague)).isEqualTo(Verdict.UNCLEAR);
        assertThat(InterestPolicy.verdict(Verdict.INTERESTED, clear)).isEqualTo(Verdict.INTERESTED);
    }

    private static EmotionScores named(Emotion emotion) {
        double[] shares = new double[Emotion.values().length];
        Arrays.fill(shares, 0.1);
        shares[emotion.ordinal()] = 0.4;
        return EmotionScores.of(shares);
    }

    private static EmotionScores interested(double share) {
        return EmotionScores.of(1 - share, 0, 0, share, 0, 0, 0);
    }
}
