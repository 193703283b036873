package org.attune.session;

import java.util.Arrays;

/**
 * Quantiles by linear interpolation between order statistics: type 7 of Hyndman and Fan (1996), as in R, NumPy, DuckDB
 * and Spark.
 */
public final class Quantile {
    private Quantile() {}

    /**
     * @param values in any order, at least one
     * @param part from 0 to 1; 0.5 is the median
     */
    public static double at(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double place = part * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** @param values in any order, at least one */
    public static double median(double[] values) {
        return at(values, 0.5);
    }
}
