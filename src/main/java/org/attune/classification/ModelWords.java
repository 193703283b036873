package org.attune.classification;

import org.attune.config.Texts;

/** The sentences of {@code classification.properties}. */
final class ModelWords {
    private static final Texts TEXTS = new Texts(ModelWords.class);

    private ModelWords() {}

    /** @param values for the places {0}, {1} and so on of the sentence */
    static String of(String key, Object... values) {
        return TEXTS.of(key, values);
    }
}
