package org.attune.analysis;

import java.util.Locale;
import org.attune.i18n.MessageBundle;

/** What is estimated of a measured face. A face that is not there has no verdict: it was not measured. */
public enum Verdict {
    INTERESTED, NOT_INTERESTED, UNCLEAR;

    private static final MessageBundle MESSAGES = new MessageBundle(Verdict.class);

    /** The words for screens and reports, in the language of the display. */
    public String words() {
        return MESSAGES.text("verdict." + name().toLowerCase(Locale.ROOT));
    }
}
