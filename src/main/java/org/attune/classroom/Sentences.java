package org.attune.classroom;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.attune.config.Texts;

/** The sentences of {@code classroom.properties}, and times as its language writes them. */
final class Sentences {
    private static final Texts TEXTS = new Texts(Sentences.class);

    private Sentences() {}

    /** @param values for the places {0}, {1} and so on of the sentence */
    static String of(String key, Object... values) {
        return TEXTS.of(key, values);
    }

    static String written(String pattern, ZonedDateTime time) {
        return DateTimeFormatter.ofPattern(pattern, Texts.language()).format(time);
    }
}
