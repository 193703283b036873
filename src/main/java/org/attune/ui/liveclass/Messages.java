package org.attune.ui.liveclass;

import org.attune.i18n.MessageBundle;

/** The sentences of {@code liveclass.properties}. */
final class Messages {
    private static final MessageBundle MESSAGES = new MessageBundle(Messages.class);

    private Messages() {}

    /** @param values for the places {0}, {1} and so on of the sentence */
    public static String text(String key, Object... values) {
        return MESSAGES.text(key, values);
    }
}
