package org.attune.web.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {
    /** Each is compared with the doubles around it and with those around the floats next to it. */
    @ParameterizedTest
    @ValueSource(floats = {0, 0.0123f, -0.0312f, 0.5f, -0.5f, 1, 3e-4f, -1e-30f, 0.099371f})
    void comparesAsRoundedFloatsDo(float threshold) {
        Random random = new Random(1);
        for (int round = 0; round < 1000; round++) {
            float other = round % 3 == 0
                    ? threshold
                    : round % 3 == 1 ? Math.nextUp(threshold) : Math.nextDown(threshold);
            double value = round < 6
                    ? ((double) other + threshold) / 2
                    : other + (random.nextDouble() - 0.5) * Math.ulp(other) * 2;
            assertThat(value < Limit.of(threshold)).as("%s", value).isEqualTo((float) value < threshold);
            assertThat(-value < Limit.ofNegative(threshold)).as("%s", value).isEqualTo((float) value >= threshold);
        }
    }
}
