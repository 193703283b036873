package org.attune.analysis;

import java.util.Locale;

/** What is estimated of a measured face. A face that is not there has no verdict: it was not measured. */
public enum Verdict {
    INTERESTED, NOT_INTERESTED, UNCLEAR;

    /** The words for screens and reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
