package org.attune.consent;

import java.util.Set;

/**
 * Where a law forbids schools, universities and employers to have emotions inferred: Regulation (EU) 2024/1689 (AI
 * Act), Article 5(1)(f), applicable since 2 February 2025. The only list of these places; docs/privacy.md says how it
 * was made.
 */
final class EmotionRules {
    private static final Set<String> EUROPEAN_UNION = Set.of("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI",
            "FR", "GR", "HR", "HU", "IE",
            "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");
    /**
     * Parts of member states with letters of their own: Finland's Åland, and the overseas regions of France in which
     * Union law applies.
     */
    private static final Set<String> PARTS_OF_THE_UNION = Set.of("AX", "GF", "GP", "MF", "MQ", "RE", "YT");
    /**
     * Of the European Economic Area. The regulation is marked as relevant to it; treated alike, whatever the state of
     * its adoption there.
     */
    private static final Set<String> ECONOMIC_AREA = Set.of("IS", "LI", "NO");

    private EmotionRules() {}

    /** @param country two letters of ISO 3166 */
    static boolean forbidInstitutions(String country) {
        return EUROPEAN_UNION.contains(country) || PARTS_OF_THE_UNION.contains(country)
                || ECONOMIC_AREA.contains(country);
    }
}
