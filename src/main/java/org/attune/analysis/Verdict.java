package org.attune.analysis;

import java.util.Locale;
import org.attune.i18n.MessageBundle;

/** The estimate for a measured face. A face that is out of view has no verdict, because it was not measured. */
public enum Verdict {
    INTERESTED, NOT_INTERESTED, UNCLEAR;

    private static final MessageBundle MESSAGES = new MessageBundle(Verdict.class);

    /** The text for screens and reports, in the display language. */
    public String words() {
        return MESSAGES.text("verdict." + name().toLowerCase(Locale.ROOT));
    }
}
