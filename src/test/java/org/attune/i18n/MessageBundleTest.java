package org.attune.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.attune.ui.live.LiveScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessageBundleTest {
    private final Locale before = MessageBundle.language();

    @AfterEach
    void asBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void aLanguageThatIsNotThereIsEnglish() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.FRENCH);
        assertThat(new MessageBundle(LiveScreen.class).text("live.end")).isEqualTo("End session");
    }

    @Test
    void aKeyThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> new MessageBundle(LiveScreen.class).text("no.such.key"))
                .isInstanceOf(MissingResourceException.class);
    }
}
