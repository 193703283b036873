package org.attune.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StaffCodeTest {

    @Test
    void onlyTheSameCodeMatchesAndTheHashIsSaltedAndHoldsNoCode() {
        String hash = StaffCode.hash("open sesame".toCharArray());

        assertThat(StaffCode.matches("open sesame".toCharArray(), hash)).isTrue();
        assertThat(StaffCode.matches("open sesam".toCharArray(), hash)).isFalse();
        assertThat(StaffCode.matches(new char[0], hash)).isFalse();
        assertThat(hash).doesNotContain("sesame").isNotEqualTo(StaffCode.hash("open sesame".toCharArray()));
        assertThat(Setting.LAB_EXIT_CODE.accepts(hash)).isTrue();
    }

    @Test
    void aPlainCodeIsNoHashAndOpensNothing() {
        assertThat(Setting.LAB_EXIT_CODE.accepts("123456")).isFalse();
        assertThat(StaffCode.matches("123456".toCharArray(), "123456")).isFalse();
    }
}
