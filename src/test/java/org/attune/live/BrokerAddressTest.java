package org.attune.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.error.RequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"mqtts://broker.school.example", "mqtts://10.1.2.3:8884", "MQTTS://broker.example/",
            "wss://broker.example", "wss://broker.example:8443/live/mqtt", "mqtt://localhost", "mqtt://127.0.0.1:1883",
            "ws://[::1]:8080/mqtt"})
    void takesEncryptedAddressesAndAnyOfThisComputer(String text) {
        assertThat(Setting.LIVE_BROKER.accepts(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mqtt://broker.school.example", "ws://10.1.2.3/mqtt", "mqtt://127.0.0.1.example.org",
            "mqtt://localhost.example.org", "https://broker.example", "broker.example", "mqtts:broker.example",
            "mqtts://", "mqtts://broker.example/path", "mqtts://broker.example:70000", "mqtts://broker.example:0",
            "mqtts://me:secret@broker.example", "wss://broker.example/mqtt?token=1", "wss://broker.example/mqtt#a",
            "mqtts://two words"})
    void refusesOpenOnesAndNamesAndPasswords(String text) {
        assertThat(Setting.LIVE_BROKER.accepts(text)).isFalse();
    }

    @Test
    void aRefusalSaysWhatItTakesAndNoPassword() {
        assertThatThrownBy(() -> Settings.defaults().withText("live.broker", "mqtts://me:secret@broker.example"))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("mqtts://broker.example.org")
                .hasMessageNotContaining("secret");
    }

    @Test
    void whatAnAddressDoesNotNameIsUsual() {
        assertThat(BrokerAddress.of("mqtts://broker.example", null))
                .isEqualTo(new BrokerAddress(true, false, "broker.example", 8883, "", null));
        assertThat(BrokerAddress.of("wss://broker.example", null))
                .isEqualTo(new BrokerAddress(true, true, "broker.example", 443, "mqtt", null));
        assertThat(BrokerAddress.of("wss://broker.example:8443/a/b", null))
                .isEqualTo(new BrokerAddress(true, true, "broker.example", 8443, "a/b", null));
        assertThat(BrokerAddress.of("ws://[::1]", null))
                .isEqualTo(new BrokerAddress(false, true, "::1", 80, "mqtt", null));
        assertThat(BrokerAddress.of("mqtt://localhost", null))
                .isEqualTo(new BrokerAddress(false, false, "localhost", 1883, "", null));
    }

    @Test
    void thereIsNoBrokerUnlessTheSettingsNameOne() {
        assertThat(BrokerAddress.of(Settings.defaults())).isEmpty();
        Path authority = Path.of("/school/authority.pem").toAbsolutePath();
        Settings named = Settings.defaults().withText("live.broker", "mqtts://broker.example")
                .with(Setting.LIVE_CERTIFICATE, Optional.of(authority));
        assertThat(BrokerAddress.of(named))
                .contains(new BrokerAddress(true, false, "broker.example", 8883, "", authority));
    }
}
