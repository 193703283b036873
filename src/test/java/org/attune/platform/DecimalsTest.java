package org.attune.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({"0, 2, 0.00, 0", "2.5, 0, 3, 3", "0.5, 0, 1, 1", "-2.5, 0, -3, -3", "1.125, 2, 1.13, 1.13",
            "-0.001, 2, 0.00, 0", "-1.5, 2, -1.50, -1.5", "86400, 3, 86400.000, 86400", "0.07, 3, 0.070, 0.07",
            "100, 0, 100, 100", "12345678.9, 6, 12345678.900000, 12345678.9"})
    void halvesAreRoundedUpInEveryJava(double value, int decimals, String fixed, String shortest) {
        assertThat(Decimals.fixed(value, decimals)).isEqualTo(fixed);
        assertThat(Decimals.shortest(value, decimals)).isEqualTo(shortest);
    }
}
