package org.attune.evaluation;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attune.classification.Emotion;
import org.attune.error.RequestException;

/**
 * Maps numeric labels to expressions. Data sets differ: RAF-DB starts at 1 and AffectNet ends at 7, each in a different
 * order.
 *
 * @param names by number: the name of an expression, or of a class that is none of the seven
 */
record Numbering(SortedMap<Integer, String> names) {
    /** FER-2013's numbering. */
    static final Numbering USUAL = new Numbering(
            new TreeMap<>(Arrays.stream(Emotion.values()).collect(Collectors.toMap(Emotion::ordinal, Emotion::label))));

    private static final String HOW = "Say what each number stands for, from the smallest to the largest, such as "
            + "--labels-order surprise,fear,disgust,happy,sad,angry,neutral"
            + " for RAF-DB (1 to 7); a class beside the seven, such as contempt, is left out.";
    private static final int SHOWN = 12;

    Numbering {
        names = Collections.unmodifiableSortedMap(names);
    }

    /**
     * @param order one name per number, from the smallest number to the largest
     * @param what the start of the error message: what contains the numbers
     * @throws IOException if there are more or fewer names than numbers; the message is a sentence for the user
     */
    static Numbering of(List<String> order, SortedSet<Integer> numbers, String what) throws IOException {
        if (order.size() != numbers.size()) {
            throw new IOException(what + " " + shown(numbers.stream().map(String::valueOf).toList()) + ": that is "
                    + numbers.size() + ", and --labels-order has " + order.size() + " names.");
        }
        SortedMap<Integer, String> names = new TreeMap<>();
        for (int number : numbers) {
            String name = order.get(names.size());
            names.put(number, ExpressionNames.find(name).map(Emotion::label).orElse(name + " (left out)"));
        }
        return new Numbering(names);
    }

    /** @param numbers that differ from FER-2013's, as written in the data */
    static IOException unknown(String what, List<String> numbers) {
        return new IOException(
                what + " " + shown(numbers) + "; only FER-2013's own are known, 0 to 6 (" + USUAL + "). " + HOW);
    }

    /**
     * @throws IllegalArgumentException if a name is unknown or an expression occurs twice; the message is a sentence
     * for the user
     */
    static void check(List<String> order) {
        Set<Emotion> seen = new HashSet<>();
        for (String name : order) {
            Optional<Emotion> emotion = ExpressionNames.find(name);
            if (emotion.isEmpty() && !ExpressionNames.OTHERS.contains(name.toLowerCase(Locale.ROOT))) {
                throw new RequestException("--labels-order has \"" + name + "\", which is none of "
                        + ExpressionNames.ALL + ", nor a class beside them: "
                        + String.join(", ", ExpressionNames.OTHERS) + ".");
            }
            if (emotion.isPresent() && !seen.add(emotion.get())) {
                throw new RequestException("--labels-order has " + emotion.get().label() + " twice.");
            }
        }
    }

    boolean has(int number) {
        return names.containsKey(number);
    }

    /** Empty for a class that is none of the seven. */
    Optional<Emotion> of(int number) {
        return Optional.ofNullable(names.get(number)).flatMap(ExpressionNames::find);
    }

    private static String shown(List<String> numbers) {
        return String.join(", ", numbers.subList(0, Math.min(SHOWN, numbers.size())))
                + (numbers.size() > SHOWN ? ", …" : "");
    }

    @Override
    public String toString() {
        return names.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
