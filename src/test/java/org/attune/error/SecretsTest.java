package org.attune.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.attune.config.Setting;
import org.attune.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"There is no file http:/ravi:geheim@cam/x.|There is no file http:/…@cam/x.",
                    "so 'RTSP://ravi:p@ss/w#rd@cam:554/a?b=c&d' is odd|so 'RTSP://…@cam:554/a?…' is odd",
                    "http://ravi:pass word@cam/|http://…@cam/",
                    "http://cam/live?token=geheim and more|http://cam/live?… and more"})
    void namesPasswordsAndQueriesOfAddressesAreHidden(String text, String expected) {
        assertThat(Secrets.hidden(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C:\\Users\\x@y\\reports", "at java.base/java.net.URI.<init>(URI.java:600)",
            "http://cam:8080/live is well", "12:30 mail a@b, see a?b"})
    void everythingElseStays(String text) {
        assertThat(Secrets.hidden(text)).isEqualTo(text);
    }

    @Test
    void aSettingThatIsRefusedIsNamedWithoutThem() {
        assertThatThrownBy(() -> Settings.defaults().withText(Setting.ANALYSIS_RATE, "http://ravi:geheim@cam/"))
                .hasMessageContaining("http://…@cam/").hasMessageNotContaining("geheim");
    }
}
