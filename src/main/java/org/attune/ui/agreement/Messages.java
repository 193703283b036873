package org.attune.ui.agreement;

import org.attune.consent.IntendedUse;
import org.attune.i18n.MessageBundle;

/** The sentences of the agreement, all from agreement.properties. */
final class Messages {
    private static final MessageBundle MESSAGES = new MessageBundle(Messages.class);

    private Messages() {}

    /** @param values for the places {0}, {1} and so on of the sentence */
    public static String text(String key, Object... values) {
        return MESSAGES.text(key, values);
    }

    /** The sentence's wording for whoever gets the page: the learner or an institution. */
    public static String text(String key, IntendedUse use, Object... values) {
        return text(key + (use.isPersonal() ? ".personal" : ".institution"), values);
    }
}
