package org.attune.web.vision;

import java.util.HashMap;
import java.util.Map;

/** Weights at the corners of rectangles, added up. */
final class Corners {
    private static final int ROW = 1 << 16;

    private final Map<Integer, Integer> weights = new HashMap<>();

    void add(int x, int y, int weight) {
        weights.merge(x + y * ROW, weight, Integer::sum);
    }

    boolean cancelOut() {
        return weights.values().stream().allMatch(weight -> weight == 0);
    }
}
