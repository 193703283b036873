package org.attune.config;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The values that a setting takes; its kind also decides the control on the settings screen. */
public sealed interface Allowed {
    boolean accepts(String value);

    /** The same in words: "it takes …". */
    String words();

    /** On or off. */
    record Flag() implements Allowed {
        @Override
        public boolean accepts(String value) {
            return value.equals("true") || value.equals("false");
        }

        @Override
        public String words() {
            return Setting.word("takes.flag");
        }
    }

    /**
     * A number.
     *
     * @param step from one value to the next on the screen
     * @param whole whether a fraction is refused
     */
    record Range(double min, double max, double step, boolean whole) implements Allowed {
        private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

        @Override
        public boolean accepts(String value) {
            // Java's own parser also takes "10d" and "0x1p3".
            if (!DECIMAL.matcher(value).matches()) {
                return false;
            }
            double number = Double.parseDouble(value);
            return number >= min && number <= max && (!whole || number == Math.rint(number));
        }

        @Override
        public String words() {
            return Setting.word(whole ? "takes.whole" : "takes.number", plain(min), plain(max));
        }

        /** As it stands in the file: without a fraction where there is none. */
        public static String plain(double number) {
            return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
        }
    }

    /** One of a few words; an empty one among them means that nothing is chosen yet. */
    record Choice(List<String> values) implements Allowed {
        @Override
        public boolean accepts(String value) {
            return values.contains(value);
        }

        @Override
        public String words() {
            return values.stream().filter(value -> !value.isEmpty())
                    .reduce((before, value) -> Setting.word("takes.choice.or", before, value)).orElse("");
        }
    }

    /**
     * A text of some form; empty means that there is none.
     *
     * @param key of the words for the form
     */
    record Text(String key, Predicate<String> form) implements Allowed {
        @Override
        public boolean accepts(String value) {
            return value.isEmpty() || form.test(value);
        }

        @Override
        public String words() {
            return Setting.word(key);
        }
    }
}
