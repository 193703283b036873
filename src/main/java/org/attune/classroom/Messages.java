package org.attune.classroom;

import org.attune.i18n.MessageBundle;

/** The sentences of {@code classroom.properties}. */
public final class Messages {
    private static final MessageBundle MESSAGES = new MessageBundle(Messages.class);

    private Messages() {}

    /** @param values for the placeholders {0}, {1} and so on */
    public static String text(String key, Object... values) {
        return MESSAGES.text(key, values);
    }
}
