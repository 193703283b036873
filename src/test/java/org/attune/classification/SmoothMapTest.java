package org.attune.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SmoothMapTest {
    private static final int SIDE = 3;

    @Test
    void eachCellsValueStandsAtItsMiddle() {
        SmoothMap map = map(-1, 0, 1, 3, 2, 1, -1, -1, -0.5f);

        assertThat(map.strength(1 / 6.0, 0.5)).as("the highest").isCloseTo(1, within(1e-9));
        assertThat(map.strength(1 / 6.0, 5 / 6.0)).as("the lowest").isCloseTo(0, within(1e-9));
        assertThat(map.strength(0.5, 0.5)).isCloseTo(0.75, within(1e-9));
        assertThat(map.strength(5 / 6.0, 0.5)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void betweenCellsItNeitherJumpsNorGoesBeyondThem() {
        SmoothMap map = map(0, 1, 0, 1, 5, 1, 0, 1, 0);

        double before = map.strength(0, 0.5);
        for (double x = 0; x <= 0.5; x += 0.01) {
            double here = map.strength(x, 0.5);
            assertThat(here).isBetween(before, before + 0.05);
            before = here;
        }
        assertThat(map.strength(0, 0)).as("to the very edge").isCloseTo(0, within(1e-9));
    }

    @Test
    void aFlatMapShowsNothing() {
        assertThat(map(2, 2, 2, 2, 2, 2, 2, 2, 2).strength(0.5, 0.5)).isZero();
    }

    private static SmoothMap map(float... sad) {
        float[] values = new float[Emotion.values().length * SIDE * SIDE];
        System.arraycopy(sad, 0, values, Emotion.SAD.ordinal() * SIDE * SIDE, sad.length);
        return new SmoothMap(new ActivationMaps(SIDE, SIDE, values), Emotion.SAD);
    }
}
