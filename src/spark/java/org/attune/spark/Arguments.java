package org.attune.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attune.consent.ClassViews;
import org.attune.consent.IntendedUse;
import org.attune.error.ErrorCode;
import org.attune.error.RequestException;

/**
 * What a job was started with.
 *
 * @param values by option, such as {@code --in}
 * @param switches given without a value
 */
record Arguments(Map<String, String> values, List<String> switches) {
    static final String IN = "--in";
    static final String OUT = "--out";
    private static final String COUNTRY = "--use-country";
    private static final String PURPOSE = "--use-purpose";

    /**
     * @param options that this job knows besides those of both
     * @param switches that it knows
     * @throws RequestException if one is missing, unknown or of a wrong form; the message is a sentence for the user
     */
    static Arguments parse(String[] typed, List<String> options, List<String> switches) {
        Map<String, String> values = new HashMap<>();
        List<String> given = new ArrayList<>();
        for (int index = 0; index < typed.length; index++) {
            String option = typed[index];
            if (switches.contains(option)) {
                given.add(option);
            } else if ((options.contains(option) || List.of(IN, OUT, COUNTRY, PURPOSE).contains(option))
                    && index + 1 < typed.length) {
                values.put(option, typed[++index]);
            } else {
                throw new RequestException(option + " is no option of this job, or lacks its value. It takes "
                        + IN + ", " + OUT + ", " + COUNTRY + ", " + PURPOSE
                        + options.stream().map(", "::concat).collect(Collectors.joining())
                        + switches.stream().map(", "::concat).collect(Collectors.joining()) + ".");
            }
        }
        Arguments arguments = new Arguments(Map.copyOf(values), List.copyOf(given));
        arguments.checkUse();
        return arguments;
    }

    private void checkUse() {
        String purpose = required(PURPOSE).toUpperCase(Locale.ROOT);
        if (Arrays.stream(IntendedUse.Purpose.values()).noneMatch(known -> known.name().equals(purpose))) {
            throw new RequestException(PURPOSE + " takes personal or institution.");
        }
        if (!purpose.equals(IntendedUse.Purpose.INSTITUTION.name())) {
            throw new RequestException("Tables of many learners are for an institution, whoever each page was for. "
                    + "If that is meant, write " + PURPOSE + " institution.");
        }
        if (!IntendedUse.isCountry(required(COUNTRY))) {
            throw new RequestException(COUNTRY + " takes a country's two letters (ISO 3166), such as IN, or "
                    + IntendedUse.ELSEWHERE + ".");
        }
    }

    /** Without a slash at the end. */
    String folder(String option) {
        return required(option).replaceAll("(?<=[^/])/+$", "");
    }

    Optional<String> optional(String option) {
        return Optional.ofNullable(values.get(option));
    }

    boolean has(String option) {
        return switches.contains(option);
    }

    /** Why there may be nothing of expressions; empty where there may. */
    Optional<ErrorCode> refusal() {
        return ClassViews.refusal(optional(COUNTRY));
    }

    private String required(String option) {
        return optional(option).orElseThrow(() -> new RequestException(option + " is missing."));
    }
}
