package org.attune.capture;

import org.attune.config.Texts;

/** The sentences of {@code capture.properties}. */
final class CaptureWords {
    private static final Texts TEXTS = new Texts(CaptureWords.class);

    private CaptureWords() {}

    /** @param values for the places {0}, {1} and so on of the sentence */
    static String of(String key, Object... values) {
        return TEXTS.of(key, values);
    }
}
