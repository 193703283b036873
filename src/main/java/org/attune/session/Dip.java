package org.attune.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch in which a curve lies clearly under its own usual height.
 *
 * @param from index of its first bin
 * @param to index after its last bin
 * @param lowest index of the bin where it is lowest
 * @param share there, from 0 to 1
 */
public record Dip(int from, int to, int lowest, double share) {
    /** Under the curve's median by at least this much: half of it is within what a minute of chance does. */
    public static final double DEPTH = 0.15;
    private static final int MOST = 3;

    /**
     * The deepest dips of a curve, at most three, in the order of time. Each is compared with this curve's own median,
     * never with another's.
     *
     * @param curve shares from 0 to 1, NaN where there is none
     * @param shortest bins that a dip has at least
     */
    public static List<Dip> of(List<Double> curve, int shortest) {
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
        return dips.stream().sorted(Comparator.comparingDouble(Dip::share)).limit(MOST)
                .sorted(Comparator.comparingInt(Dip::from)).toList();
    }

    private static Dip dip(List<Double> curve, int from, int to) {
        int lowest = from;
        for (int index = from; index < to; index++) {
            lowest = curve.get(index) < curve.get(lowest) ? index : lowest;
        }
        return new Dip(from, to, lowest, curve.get(lowest));
    }
}
