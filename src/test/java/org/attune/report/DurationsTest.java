package org.attune.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({"0:00, 0", "0:48, 48", "12:05, 725", "1:05:00, 3900", "24:00:00, 86400", "12, 720", "' 3:20 ', 200"})
    void aClockIsReadAsItIsTyped(String typed, long seconds) {
        assertThat(Durations.parse(typed)).hasValue(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "1:", "-1:00", "1:2:3:4", "soon", "1,5", "1:000", "99999"})
    void whatIsNoClockIsNone(String typed) {
        assertThat(Durations.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mr-IN", "bn-BD", "ne-NP", "ar-EG", "fa-IR", "hi-IN-u-nu-deva", "te-IN-u-nu-telu"})
    void aClockIsTheSameOnEveryComputer(String language) {
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag(language));
        try {
            assertThat(Durations.clock(3905)).isEqualTo("1:05:05");
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }

    @ParameterizedTest
    @CsvSource({"0:00, 0.4", "0:23, 23.4", "0:24, 23.6", "1:00, 59.5", "1:00:00, 3599.6"})
    void aClockRoundsAsEveryOtherLengthDoes(String clock, double seconds) {
        assertThat(Durations.clock(seconds)).isEqualTo(clock);
    }

    @Test
    void aClockIsReadBack() {
        for (int seconds = 0; seconds < 8000; seconds += 10) {
            assertThat(Durations.parse(Durations.clock(seconds))).hasValue(seconds);
        }
    }
}
