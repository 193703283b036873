package org.attune.consent;

import java.util.Optional;
import org.attune.error.ErrorCode;

/**
 * Where a class view of expressions may be made. It is always for an institution, whoever each learner's own page is
 * for. A class view of presence may be made everywhere, because nothing is estimated for it.
 */
public final class ClassViews {
    private ClassViews() {}

    /**
     * Why there may be none of expressions; empty where there may. An unknown country is refused, because a computer on
     * which nobody ran a session was never asked.
     *
     * @param country as {@link IntendedUse#country()}
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // it is the value of the setting
    public static Optional<ErrorCode> refusal(Optional<String> country) {
        if (country.isEmpty()) {
            return Optional.of(ErrorCode.COUNTRY_UNKNOWN);
        }
        return EmotionRules.forbidInstitutions(country.get()) ? Optional.of(ErrorCode.CLASS_VIEW) : Optional.empty();
    }
}
