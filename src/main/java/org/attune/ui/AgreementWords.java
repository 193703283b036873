package org.attune.ui;

import org.attune.config.IntendedUse;
import org.attune.config.Texts;

/** The sentences of the agreement, all from agreement.properties. */
final class AgreementWords {
    private static final Texts TEXTS = new Texts(AgreementWords.class, "agreement");

    private AgreementWords() {}

    /** @param values for the places {0}, {1} and so on of the sentence */
    static String of(String key, Object... values) {
        return TEXTS.of(key, values);
    }

    /** The sentence's wording for who gets the page. */
    static String of(String key, IntendedUse use, Object... values) {
        return of(key + (use.isPersonal() ? ".personal" : ".institution"), values);
    }
}
