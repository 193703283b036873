package org.attune.ui;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.attune.config.IntendedUse;

/** The sentences of the agreement, all from agreement.properties. */
final class AgreementWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.attune.ui.agreement");

    private AgreementWords() {
    }

    /** @param values for the places {0}, {1} and so on of the sentence */
    static String of(String key, Object... values) {
        return values.length == 0 ? WORDS.getString(key) : MessageFormat.format(WORDS.getString(key), values);
    }

    /** The sentence's wording for who gets the page. */
    static String of(String key, IntendedUse use, Object... values) {
        return of(key + (use.isPersonal() ? ".personal" : ".institution"), values);
    }
}
