package org.attune.consent;

import java.util.Arrays;
import java.util.Locale;

/**
 * Where Attune is used, and for whom. The user is asked once, because expression estimates are not allowed everywhere.
 *
 * @param country two-letter ISO 3166 code, or {@link #ELSEWHERE}
 * @param purpose who the reports are for
 */
public record IntendedUse(String country, Purpose purpose) {
    /** A place without an ISO 3166 code. */
    public static final String ELSEWHERE = "ZZ";

    /** Who gets the reports. */
    public enum Purpose {
        /** Only the learner. */
        PERSONAL,
        /** A school, a university or an employer. */
        INSTITUTION
    }

    /** Whether this is an upper-case two-letter ISO 3166 code, or {@link #ELSEWHERE}. */
    public static boolean isCountry(String letters) {
        return letters.equals(ELSEWHERE) || Arrays.asList(Locale.getISOCountries()).contains(letters);
    }

    public boolean isPersonal() {
        return purpose == Purpose.PERSONAL;
    }

    /** Whether expressions may be estimated. */
    public boolean allowsExpressions() {
        return isPersonal() || !isWhereInstitutionsMayNot();
    }

    /** Whether the law of the country forbids institutions to have expressions estimated. */
    public boolean isWhereInstitutionsMayNot() {
        return EmotionRules.forbidInstitutions(country);
    }

    public IntendedUse forMyself() {
        return new IntendedUse(country, Purpose.PERSONAL);
    }

    /** As whoever joins a live class: its figures are for whoever teaches. */
    public IntendedUse forInstitution() {
        return new IntendedUse(country, Purpose.INSTITUTION);
    }
}
