package org.attune.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionLabelsTest {

    @ParameterizedTest
    @CsvSource({"' two\nlines\t',two lines", "a\u009B31mred,a 31mred", "x\u202Egnp.exe,x gnp.exe", "a\u2028b,a b",
            "half \ud83d,half", "शान्त बगुला,शान्त बगुला",
            "👩🏽‍🔬,👩🏽‍🔬"})
    void whatIsTypedBecomesOneHarmlessLine(String typed, String kept) {
        assertThat(new SessionLabels(typed, "", "").learner()).isEqualTo(kept);
        assertThat(new Marker(0, typed).text()).isEqualTo(kept);
        assertThat(new SessionLabels(kept, "", "").learner()).as("once is enough").isEqualTo(kept);
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        assertThat(new SessionLabels("😀".repeat(90), "", "").learner()).isEqualTo("😀".repeat(80));
    }
}
