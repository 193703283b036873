package org.attune.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.attune.ui.Kiosk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Locale before = Texts.language();

    @AfterEach
    void asBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void aLanguageThatIsNotThereIsEnglish() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.FRENCH);
        assertThat(new Texts(Kiosk.class).of("live.end")).isEqualTo("End session");
    }

    @Test
    void aKeyThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> new Texts(Kiosk.class).of("no.such.key")).isInstanceOf(MissingResourceException.class);
    }
}
