package org.attune.consent;

import java.util.Set;

/**
 * The countries where the law forbids inferring emotions for schools, universities and employers: Regulation (EU)
 * 2024/1689 (AI Act), Article 5(1)(f), applicable since 2 February 2025. This is the only list of these countries;
 * docs/privacy.md explains how it was compiled.
 */
final class EmotionRules {
    private static final Set<String> EUROPEAN_UNION = Set.of("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI",
            "FR", "GR", "HR", "HU", "IE",
            "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");
    /**
     * Parts of member states that have their own country code: Åland in Finland, and the overseas regions of France
     * where Union law applies.
     */
    private static final Set<String> PARTS_OF_THE_UNION = Set.of("AX", "GF", "GP", "MF", "MQ", "RE", "YT");
    /**
     * European Economic Area. The regulation is marked as EEA-relevant, so these countries are treated like member
     * states, whether or not they have adopted it yet.
     */
    private static final Set<String> ECONOMIC_AREA = Set.of("IS", "LI", "NO");

    private EmotionRules() {}

    /** @param country two-letter ISO 3166 code */
    static boolean forbidInstitutions(String country) {
        return EUROPEAN_UNION.contains(country) || PARTS_OF_THE_UNION.contains(country)
                || ECONOMIC_AREA.contains(country);
    }
}
