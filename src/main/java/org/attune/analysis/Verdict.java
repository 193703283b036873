package org.attune.analysis;

import java.util.Locale;
import org.attune.config.Texts;

/** What is estimated of a measured face. A face that is not there has no verdict: it was not measured. */
public enum Verdict {
    INTERESTED, NOT_INTERESTED, UNCLEAR;

    private static final Texts TEXTS = new Texts(Verdict.class);

    /** The words for screens and reports, in the language of the display. */
    public String words() {
        return TEXTS.of("verdict." + name().toLowerCase(Locale.ROOT));
    }
}
