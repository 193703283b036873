package org.attune.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A time range in which a curve is clearly below its own median.
 *
 * @param from index of the first bin
 * @param to index after the last bin
 * @param lowest index of the lowest bin
 * @param share the curve's value in the lowest bin, from 0 to 1
 */
public record Dip(int from, int to, int lowest, double share) {
    /** Minimum distance below the curve's median. Chance alone can move a one-minute mean by half of this. */
    public static final double DEPTH = 0.15;
    private static final int MOST = 3;

    /**
     * The deepest dips of a curve, at most three, in chronological order. A curve is only ever compared with its own
     * median.
     *
     * @param curve shares from 0 to 1; NaN where unknown
     * @param shortest minimum length of a dip, in bins
     */
    public static List<Dip> of(List<Double> curve, int shortest) {
        return all(curve, shortest).stream().sorted(Comparator.comparingDouble(Dip::share)).limit(MOST)
                .sorted(Comparator.comparingInt(Dip::from)).toList();
    }

    /** All of them, as {@link #of} otherwise. */
    public static List<Dip> all(List<Double> curve, int shortest) {
        List<Double> known = curve.stream().filter(share -> !share.isNaN()).sorted().toList();
        if (known.isEmpty()) {
            return List.of();
        }
        double border = Quantile.median(known.stream().mapToDouble(Double::doubleValue).toArray()) - DEPTH;
        List<Dip> dips = new ArrayList<>();
        for (int from = 0; from < curve.size(); from++) {
            int to = from;
            while (to < curve.size() && curve.get(to) <= border) {
                to++;
            }
            if (to - from >= shortest) {
                dips.add(dip(curve, from, to));
            }
            from = Math.max(from, to);
        }
        return dips;
    }

    private static Dip dip(List<Double> curve, int from, int to) {
        int lowest = from;
        for (int index = from; index < to; index++) {
            lowest = curve.get(index) < curve.get(lowest) ? index : lowest;
        }
        return new Dip(from, to, lowest, curve.get(lowest));
    }
}
