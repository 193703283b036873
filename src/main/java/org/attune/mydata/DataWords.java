package org.attune.mydata;

import org.attune.config.Texts;

/** The sentences of {@code mydata.properties}. */
final class DataWords {
    private static final Texts TEXTS = new Texts(DataWords.class);

    private DataWords() {}

    /** @param values for the places {0}, {1} and so on of the sentence */
    static String of(String key, Object... values) {
        return TEXTS.of(key, values);
    }
}
