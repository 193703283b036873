package org.attune.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic between gray levels and shares, which needs no model. */
class ModelContractTest {
    private static final Map<String, String> METADATA = Map.of("attune.contract", "1", "attune.name", "m",
            "attune.version", "1", "attune.labels", "neutral,angry,disgust,fear,happy,sad,surprise",
            "attune.input.size", "48", "attune.input.range", "-1,1", "attune.crop.grow", "1.2",
            "attune.probe", "0.4,0.1,0.1,0.1,0.1,0.1,1e-1");
    private final ModelContract contract = ModelContract.parse(METADATA);

    @ParameterizedTest
    @CsvSource({"attune.input.size, 48d", "attune.input.size, 0x1p3", "attune.crop.grow, 1.2f", "attune.crop.grow, NaN",
            "attune.crop.grow, Infinity"})
    void whatOnlyJavaTakesForANumberIsNone(String key, String value) {
        Map<String, String> metadata = new HashMap<>(METADATA);
        metadata.put(key, value);

        assertThatThrownBy(() -> ModelContract.parse(metadata)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage(key + " is \"" + value + "\", expected numbers");
    }

    @Test
    void grayLevelsGoFromTheRangesBeginToItsEnd() {
        float[] input = new float[5];
        contract.toInput(new byte[]{0, 51, (byte) 204, (byte) 255}, input, 1);

        assertThat(input).containsExactly(0, -1, -0.6f, 0.6f, 1);
    }

    @Test
    void sharesComeInTheOrderOfTheModelsLabels() {
        EmotionScores scores = contract.toScores(new float[]{0, 0, 0.5f, 0.25f, 0.25f, 0, 0, 0, 0}, 2);

        assertThat(scores.of(Emotion.NEUTRAL)).isEqualTo(0.5);
        assertThat(scores.of(Emotion.ANGRY)).isEqualTo(0.25);
        assertThat(scores.of(Emotion.DISGUST)).isEqualTo(0.25);
    }

    @Test
    void anotherAnswerThanTheProbesIsRefused() {
        EmotionScores right = contract.toScores(new float[]{0.404f, 0.096f, 0.1f, 0.1f, 0.1f, 0.1f, 0.1f}, 0);
        EmotionScores wrong = contract.toScores(new float[]{0.42f, 0.08f, 0.1f, 0.1f, 0.1f, 0.1f, 0.1f}, 0);

        assertThatCode(() -> contract.checkProbe(right)).doesNotThrowAnyException();
        assertThatThrownBy(() -> contract.checkProbe(wrong)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not give its own probe answer again");
        assertThat(contract.probeFace()).hasSize(48 * 48).startsWith(0).endsWith(-1);
    }
}
