package org.attune.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.error.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {
    private final Locale before = MessageBundle.language();

    @AfterEach
    void asBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @ParameterizedTest
    @CsvSource({"system, ENGLISH", "en, ENGLISH", "hi, HINDI", "te, TELUGU"})
    void theSettingChooses(String chosen, Language language) {
        assertThat(Settings.defaults().withText(Setting.LANGUAGE, chosen).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"te, TELUGU", "hi, HINDI", "de, ENGLISH"})
    void theComputersLanguageCountsWhereItIsOneOfThese(String letters, Language language) {
        assertThat(Language.ofLetters(letters)).isEqualTo(language);
    }

    @Test
    void whatTheComputerSpeaksIsKnownAlsoAfterAnotherWasChosen() {
        Language.TELUGU.speak();

        assertThat(Settings.defaults().language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void sentencesFollow() {
        assertThat(ErrorCode.CAMERA_MISSING.sentence()).isEqualTo("No camera was found.");
        Language.HINDI.speak();
        assertThat(ErrorCode.CAMERA_MISSING.sentence()).isEqualTo("कोई कैमरा नहीं मिला।");
        assertThat(Setting.LANGUAGE.words("system")).isEqualTo("कंप्यूटर जैसी");
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasOneNameOfItsOwn(Language language) {
        assertThat(Setting.LANGUAGE.words(language.letters())).isEqualTo(language.ownName());
    }

    @Test
    void aPageMayBeInAnotherLanguageThanTheCommandThatDrawsIt() {
        assertThat(Language.TELUGU.<String, RuntimeException>during(ErrorCode.CAMERA_MISSING::sentence))
                .isEqualTo("కెమెరా దొరకలేదు.");
        assertThat(ErrorCode.CAMERA_MISSING.sentence()).isEqualTo("No camera was found.");
    }
}
