package org.attune.session;

import java.util.ArrayList;
import java.util.List;
import org.attune.analysis.Verdict;

/**
 * The share of interested time over the session: for each bin, the mean over the minute around it, weighted by measured
 * time.
 */
public final class Curve {
    private static final int HALF_MINUTE = 30 / SessionSummary.BIN_SECONDS;
    private static final double ENOUGH = 0.5;

    private Curve() {}

    /**
     * @return one share from 0 to 1 per bin; NaN if nothing was measured in the bin, or less than half of the minute
     * around it
     */
    public static List<Double> through(List<Bin> bins) {
        List<Double> curve = new ArrayList<>(bins.size());
        for (int index = 0; index < bins.size(); index++) {
            curve.add(bins.get(index).isMeasured() ? around(bins, index) : Double.NaN);
        }
        return curve;
    }

    /** Only half of each of the two outermost of the seven bins lies within the minute. */
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
