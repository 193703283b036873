package org.attune.session;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rounds shares so that what is printed side by side adds up to 100 (largest remainder). */
public final class Percentages {
    private Percentages() {
    }

    /**
     * @param shares that add up to one, or are all zero
     * @return whole percentages in the same order that add up to 100, or are all zero
     */
    public static List<Integer> of(List<Double> shares) {
        int[] whole = shares.stream().mapToInt(share -> (int) Math.floor(share * 100 + 1e-9)).toArray();
        int sum = IntStream.of(whole).sum();
        if (sum > 0) {
            IntStream.range(0, whole.length).boxed()
                    .sorted(Comparator.comparingDouble((Integer index) -> whole[index] - shares.get(index) * 100))
                    .limit(Math.max(0, 100 - sum))
                    .forEach(index -> whole[index]++);
        }
        return IntStream.of(whole).boxed().toList();
    }
}
