package org.attune.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.attune.consent.IntendedUse.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntendedUseTest {

    @ParameterizedTest
    @ValueSource(strings = {"DE", "FR", "IE", "HR", "RE", "AX", "NO"})
    void inTheUnionAndTheEconomicAreaExpressionsAreForTheLearnerOnly(String country) {
        assertThat(new IntendedUse(country, Purpose.INSTITUTION).allowsExpressions()).isFalse();
        assertThat(new IntendedUse(country, Purpose.INSTITUTION).forMyself().allowsExpressions()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"IN", "US", "GB", "CH", "GL", "NC", IntendedUse.ELSEWHERE})
    void elsewhereThatLawDoesNotForbidIt(String country) {
        assertThat(new IntendedUse(country, Purpose.INSTITUTION).allowsExpressions()).isTrue();
    }

    @Test
    void theListHasTwentySevenMemberStatesSevenPartsAndThreeNeighbours() {
        assertThat(Arrays.stream(Locale.getISOCountries()).filter(EmotionRules::forbidInstitutions))
                .hasSize(27 + 7 + 3);
    }
}
