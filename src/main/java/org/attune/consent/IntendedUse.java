package org.attune.consent;

import java.util.Arrays;
import java.util.Locale;

/**
 * Where Attune is used and for whom: asked once, because expression estimates are not allowed everywhere.
 *
 * @param country two letters of ISO 3166, or {@link #ELSEWHERE}
 * @param purpose who the reports are for
 */
public record IntendedUse(String country, Purpose purpose) {
    /** A place that has no letters of its own in ISO 3166. */
    public static final String ELSEWHERE = "ZZ";

    /** Who gets the reports. */
    public enum Purpose {
        /** Nobody but the learner. */
        PERSONAL,
        /** A school, a university or an employer. */
        INSTITUTION
    }

    /** Whether these are the letters of a place: two capitals of ISO 3166, or {@link #ELSEWHERE}. */
    public static boolean isCountry(String letters) {
        return letters.equals(ELSEWHERE) || Arrays.asList(Locale.getISOCountries()).contains(letters);
    }

    public boolean isPersonal() {
        return purpose == Purpose.PERSONAL;
    }

    /** Whether expressions may be estimated: not for an institution where {@link EmotionRules} forbid it. */
    public boolean allowsExpressions() {
        return isPersonal() || !EmotionRules.forbidInstitutions(country);
    }

    public IntendedUse forMyself() {
        return new IntendedUse(country, Purpose.PERSONAL);
    }
}
