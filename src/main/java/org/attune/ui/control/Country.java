package org.attune.ui.control;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.consent.IntendedUse;
import org.attune.i18n.MessageBundle;

/**
 * A country to choose, or "elsewhere".
 *
 * @param code two letters of ISO 3166, or {@link IntendedUse#ELSEWHERE}
 * @param name in the current language
 */
public record Country(String code, String name) {

    public static Country of(String code) {
        return new Country(code, code.equals(IntendedUse.ELSEWHERE)
                ? Messages.text("country.elsewhere")
                : Locale.of("", code).getDisplayCountry(MessageBundle.language()));
    }

    /** As the system's region formats say; empty where they name none. */
    public static Optional<Country> ofComputer() {
        return Optional.of(Locale.getDefault(Locale.Category.FORMAT).getCountry()).filter(IntendedUse::isCountry)
                .map(Country::of);
    }

    /** Sorted by name, with "elsewhere" last. */
    static List<Country> all() {
        Stream<Country> sorted = Stream.of(Locale.getISOCountries()).map(Country::of)
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(MessageBundle.language())));
        return Stream.concat(sorted, Stream.of(of(IntendedUse.ELSEWHERE))).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
