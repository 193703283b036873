package org.attune.capture;

import org.attune.i18n.MessageBundle;

/** The messages in {@code capture.properties}. */
public final class Messages {
    private static final MessageBundle MESSAGES = new MessageBundle(Messages.class);

    private Messages() {}

    /** @param values replace {0}, {1} and so on in the message */
    public static String text(String key, Object... values) {
        return MESSAGES.text(key, values);
    }
}
