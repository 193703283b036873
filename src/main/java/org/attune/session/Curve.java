package org.attune.session;

import java.util.ArrayList;
import java.util.List;
import org.attune.analysis.Verdict;

/**
 * The share that looked interested over time: at each bin the mean of the minute around it, weighted by what was
 * measured.
 */
public final class Curve {
    private static final int HALF_MINUTE = 30 / SessionSummary.BIN_SECONDS;
    private static final double ENOUGH = 0.5;

    private Curve() {}

    /**
     * @return one share from 0 to 1 for each bin; NaN where nothing was measured, or less than half of the minute
     * around
     */
    public static List<Double> through(List<Bin> bins) {
        List<Double> curve = new ArrayList<>(bins.size());
        for (int index = 0; index < bins.size(); index++) {
            curve.add(bins.get(index).isMeasured() ? around(bins, index) : Double.NaN);
        }
        return curve;
    }

    /** The outermost two of the seven bins lie half in the minute. */
    private static double around(List<Bin> bins, int center) {
        double interested = 0;
        double measured = 0;
        double possible = 0;
        for (int index = Math.max(0, center - HALF_MINUTE); index <= Math.min(bins.size() - 1,
                center + HALF_MINUTE); index++) {
            double weight = Math.abs(index - center) == HALF_MINUTE ? 0.5 : 1;
            interested += weight * bins.get(index).verdictSeconds().get(Verdict.INTERESTED.ordinal());
            measured += weight * bins.get(index).measuredSeconds();
            possible += weight * SessionSummary.BIN_SECONDS;
        }
        return measured >= ENOUGH * possible ? interested / measured : Double.NaN;
    }
}
