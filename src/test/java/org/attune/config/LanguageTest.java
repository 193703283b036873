package org.attune.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    private final Locale before = Texts.language();

    @AfterEach
    void asBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @ParameterizedTest
    @CsvSource({"system, ENGLISH", "en, ENGLISH", "hi, HINDI", "te, TELUGU"})
    void theSettingChooses(String chosen, Language language) {
        assertThat(Language.of(Settings.defaults().with(Setting.LANGUAGE, chosen))).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"te, TELUGU", "hi, HINDI", "de, ENGLISH"})
    void theComputersLanguageCountsWhereItIsOneOfThese(String letters, Language language) {
        assertThat(Language.ofLetters(letters)).isEqualTo(language);
    }

    @Test
    void whatTheComputerSpeaksIsKnownAlsoAfterAnotherWasChosen() {
        Language.TELUGU.speak();

        assertThat(Language.of(Settings.defaults())).isEqualTo(Language.ENGLISH);
    }

    @Test
    void sentencesFollow() {
        assertThat(Trouble.CAMERA_MISSING.sentence()).isEqualTo("No camera was found.");
        Language.HINDI.speak();
        assertThat(Trouble.CAMERA_MISSING.sentence()).isEqualTo("कोई कैमरा नहीं मिला।");
        assertThat(Setting.LANGUAGE.words("te")).isEqualTo("తెలుగు");
    }

    @Test
    void aPageMayBeInAnotherLanguageThanTheCommandThatDrawsIt() {
        assertThat(Language.TELUGU.<String, RuntimeException>during(Trouble.CAMERA_MISSING::sentence))
                .isEqualTo("కెమెరా దొరకలేదు.");
        assertThat(Trouble.CAMERA_MISSING.sentence()).isEqualTo("No camera was found.");
    }
}
