package org.attune.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Which values a setting takes.
 *
 * @param test whether a text is one of them
 * @param words the same for the user, to stand behind "it takes"
 */
record Allowed(Predicate<String> test, String words) {

    static Allowed number(double min, double max) {
        return new Allowed(text -> isBetween(text, min, max), "a number from " + plain(min) + " to " + plain(max));
    }

    static Allowed flag() {
        return new Allowed(List.of("true", "false")::contains, "true or false");
    }

    /** One of the words, or nothing as long as nobody was asked. */
    static Allowed wordOrNothing(String... words) {
        return new Allowed(text -> text.isEmpty() || List.of(words).contains(text), String.join(" or ", words) + ", or nothing");
    }

    /** Also {@link IntendedUse#ELSEWHERE}, and nothing as long as nobody was asked. */
    static Allowed countryOrNothing() {
        return new Allowed(text -> text.isEmpty() || text.equals(IntendedUse.ELSEWHERE) || Arrays.asList(Locale.getISOCountries()).contains(text),
                "the two capital letters of a country in ISO 3166, such as IN, " + IntendedUse.ELSEWHERE + " for another place, or nothing");
    }

    private static boolean isBetween(String text, double min, double max) {
        try {
            double number = Double.parseDouble(text);
            return number >= min && number <= max;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
