package org.attune.session;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rounds parts of a whole so that they still add up to it (Hamilton's method). */
public final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * @param shares must add up to one or be all zero
     * @param whole the sum of the result
     * @return whole numbers in the same order that add up to {@code whole}, or are all zero
     */
    public static List<Integer> round(List<Double> shares, int whole) {
        int[] parts = shares.stream().mapToInt(share -> (int) Math.floor(share * whole + 1e-9)).toArray();
        if (shares.stream().anyMatch(share -> share > 0)) {
            IntStream.range(0, parts.length).boxed()
                    .sorted(Comparator.comparingDouble((Integer index) -> parts[index] - shares.get(index) * whole))
                    .limit(Math.max(0, whole - IntStream.of(parts).sum()))
                    .forEach(index -> parts[index]++);
        }
        return IntStream.of(parts).boxed().toList();
    }
}
