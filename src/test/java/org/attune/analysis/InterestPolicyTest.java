package org.attune.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.attune.classification.EmotionScores;
import org.junit.jupiter.api.Test;

class InterestPolicyTest {

    @Test
    void happySurpriseAndNeutralAreTheInterestedShare() {
        assertThat(InterestPolicy.interest(EmotionScores.of(0.1, 0.05, 0.1, 0.3, 0.15, 0.1, 0.2))).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void aSideIsLeftOnlyBeyondTheHysteresis() {
        assertThat(InterestPolicy.side(Verdict.INTERESTED, interested(0.46))).isEqualTo(Verdict.INTERESTED);
        assertThat(InterestPolicy.side(Verdict.INTERESTED, interested(0.44))).isEqualTo(Verdict.NOT_INTERESTED);
        assertThat(InterestPolicy.side(Verdict.NOT_INTERESTED, interested(0.54))).isEqualTo(Verdict.NOT_INTERESTED);
        assertThat(InterestPolicy.side(Verdict.NOT_INTERESTED, interested(0.56))).isEqualTo(Verdict.INTERESTED);
    }

    @Test
    void aNewFaceIsTakenByTheHalf() {
        assertThat(InterestPolicy.side(null, interested(0.51))).isEqualTo(Verdict.INTERESTED);
        assertThat(InterestPolicy.side(null, interested(0.49))).isEqualTo(Verdict.NOT_INTERESTED);
    }

    @Test
    void isUnclearWhileNoExpressionReachesFourTenths() {
        EmotionScores vague = EmotionScores.of(0.1, 0.1, 0.1, 0.39, 0.1, 0.1, 0.11);
        EmotionScores clear = EmotionScores.of(0.1, 0.1, 0.1, 0.41, 0.1, 0.1, 0.09);

        assertThat(InterestPolicy.verdict(Verdict.INTERESTED, vague)).isEqualTo(Verdict.UNCLEAR);
        assertThat(InterestPolicy.verdict(Verdict.INTERESTED, clear)).isEqualTo(Verdict.INTERESTED);
    }

    private static EmotionScores interested(double share) {
        return EmotionScores.of(1 - share, 0, 0, share, 0, 0, 0);
    }
}
