package org.attune.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.attune.config.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmotionScoresTest {
    private final EmotionScores happy = EmotionScores.of(0, 0, 0, 0.7, 0, 0, 0.3);
    private final EmotionScores sad = EmotionScores.of(0, 0, 0, 0, 1, 0, 0);

    @Test
    void theBestIsTheLikeliest() {
        assertThat(happy.best()).isEqualTo(Emotion.HAPPY);
        assertThat(happy.of(Emotion.NEUTRAL)).isEqualTo(0.3);
    }

    @Test
    void mixingKeepsTheSumAtOne() {
        EmotionScores mixed = happy.towards(sad, 0.25);

        assertThat(mixed).isEqualTo(EmotionScores.of(0, 0, 0, 0.7 * 0.75, 0.25, 0, 0.3 * 0.75));
        assertThat(happy.towards(sad, 0)).isEqualTo(happy);
        assertThat(happy.towards(sad, 1)).isEqualTo(sad);
    }

    @Test
    void whatIsNotSevenSharesOfOneIsRefused() {
        assertThatThrownBy(() -> EmotionScores.of(0.5, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EmotionScores.of(1, 1, 0, 0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EmotionScores.of(Double.NaN, 1, 0, 0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void everyExpressionHasAColour(Emotion emotion) {
        assertThat(Palette.of(emotion).hex()).matches("#[0-9A-F]{6}");
    }
}
