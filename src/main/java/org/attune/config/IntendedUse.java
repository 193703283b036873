package org.attune.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    static boolean isCountry(String letters) {
        return letters.equals(ELSEWHERE) || Arrays.asList(Locale.getISOCountries()).contains(letters);
    }

    /** What the settings say; empty until both have been answered. */
    public static Optional<IntendedUse> of(Settings settings) {
        String country = settings.text(Setting.COUNTRY);
        String purpose = settings.text(Setting.PURPOSE);
        return country.isEmpty() || purpose.isEmpty()
                ? Optional.empty()
                : Optional.of(new IntendedUse(country, Purpose.valueOf(purpose.toUpperCase(Locale.ROOT))));
    }

    /** The settings with this use in them. */
    public Settings in(Settings settings) {
        return settings.with(Setting.COUNTRY, country).with(Setting.PURPOSE, purpose.name().toLowerCase(Locale.ROOT));
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
