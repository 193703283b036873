package org.attune.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Which parts of a lecture are spoken of first. A figure that is not known is NaN, and comes last. */
public final class Lowest {
    private Lowest() {}

    /** At most that many of the smallest, in the order that they had. */
    public static <T> List<T> few(List<T> parts, ToDoubleFunction<T> figure, int most) {
        return parts.stream().sorted(Comparator.comparingDouble(figure)).limit(most)
                .sorted(Comparator.comparingInt(parts::indexOf)).toList();
    }

    /** All with the smallest figure; none where all that are known have the same. */
    public static <T> List<T> of(List<T> parts, ToDoubleFunction<T> figure) {
        List<T> known = parts.stream().filter(part -> !Double.isNaN(figure.applyAsDouble(part)))
                .sorted(Comparator.comparingDouble(figure)).toList();
        double smallest = known.isEmpty() ? Double.NaN : figure.applyAsDouble(known.getFirst());
        return known.isEmpty() || smallest == figure.applyAsDouble(known.getLast())
                ? List.of()
                : known.stream().filter(part -> figure.applyAsDouble(part) == smallest).toList();
    }
}
