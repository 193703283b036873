package org.attune.config;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The values that a setting takes, as the program has them and as they are written in the file and on the command line;
 * its kind also decides the control on the settings screen.
 *
 * @param <T> what the program gets
 */
public sealed interface ValueType<T> {
    /** @throws IllegalArgumentException when it is none of the values */
    T parse(String text);

    /** What {@link #parse} reads again. */
    String format(T value);

    /** The values as text: "it takes …". */
    String words();

    /** On or off. */
    record Flag() implements ValueType<Boolean> {
        @Override
        public Boolean parse(String text) {
            return switch (text) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException("neither true nor false");
            };
        }

        @Override
        public String format(Boolean value) {
            return value.toString();
        }

        @Override
        public String words() {
            return Setting.word("takes.flag");
        }
    }

    /** A number from {@code min} to {@code max}; {@code step} leads from one value to the next on the screen. */
    sealed interface Range<T extends Number> extends ValueType<T> {
        double min();

        double max();

        double step();

        @Override
        default String format(T value) {
            return plain(value.doubleValue());
        }

        /** Without a fraction where there is none. */
        static String plain(double number) {
            return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
        }
    }

    /** With or without a fraction. */
    record Decimal(double min, double max, double step) implements Range<Double> {
        private static final Pattern FORM = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

        @Override
        public Double parse(String text) {
            // Java's own parser also takes "10d" and "0x1p3".
            if (!FORM.matcher(text).matches()) {
                throw new NumberFormatException("not a decimal number");
            }
            double number = Double.parseDouble(text);
            if (number < min || number > max) {
                throw new IllegalArgumentException("out of range");
            }
            return number;
        }

        @Override
        public String words() {
            return Setting.word("takes.number", Range.plain(min), Range.plain(max));
        }
    }

    /** A whole number. */
    record Whole(double min, double max, double step) implements Range<Integer> {
        @Override
        public Integer parse(String text) {
            double number = new Decimal(min, max, step).parse(text);
            if (number != Math.rint(number)) {
                throw new IllegalArgumentException("not a whole number");
            }
            return (int) number;
        }

        @Override
        public String words() {
            return Setting.word("takes.whole", Range.plain(min), Range.plain(max));
        }
    }

    /**
     * One of a few.
     *
     * @param values by how each is written, in the order of the screen; written as nothing means not chosen yet
     */
    record Choice<T>(Map<String, T> values) implements ValueType<T> {
        public Choice {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** Each written as its name in small letters. */
        static <E extends Enum<E>> Choice<E> of(Class<E> kind) {
            Map<String, E> values = new LinkedHashMap<>();
            Arrays.stream(kind.getEnumConstants()).forEach(value -> values.put(small(value), value));
            return new Choice<>(values);
        }

        /** @param none how none of the values is written */
        static <E> Choice<Optional<E>> orNone(String none, List<E> values, Function<E, String> written) {
            Map<String, Optional<E>> all = new LinkedHashMap<>();
            all.put(none, Optional.empty());
            values.forEach(value -> all.put(written.apply(value), Optional.of(value)));
            return new Choice<>(all);
        }

        static String small(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }

        /** How each is written. */
        public List<String> written() {
            return List.copyOf(values.keySet());
        }

        @Override
        public T parse(String text) {
            T value = values.get(text);
            if (value == null) {
                throw new IllegalArgumentException("none of the choices");
            }
            return value;
        }

        @Override
        public String format(T value) {
            return written().stream().filter(text -> value.equals(values.get(text))).findFirst().orElseThrow();
        }

        @Override
        public String words() {
            return written().stream().filter(text -> !text.isEmpty())
                    .reduce((before, text) -> Setting.word("takes.choice.or", before, text)).orElse("");
        }
    }

    /**
     * Something with a text of its own; an empty text means that there is none.
     *
     * @param key of the message that says what it takes
     * @param form reads it from its text, which its {@code toString} gives again; throws an IllegalArgumentException
     */
    record Text<T>(String key, Function<String, T> form) implements ValueType<Optional<T>> {
        @Override
        public Optional<T> parse(String text) {
            return text.isEmpty() ? Optional.empty() : Optional.of(form.apply(text));
        }

        @Override
        public String format(Optional<T> value) {
            return value.map(Object::toString).orElse("");
        }

        @Override
        public String words() {
            return Setting.word(key);
        }
    }
}
