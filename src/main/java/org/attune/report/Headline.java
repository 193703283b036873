package org.attune.report;

import java.util.Comparator;
import org.attune.session.Curve;
import org.attune.session.Dip;
import org.attune.session.SessionSummary;

/** The finding in one sentence; too little measured time gets no finding, and says so. */
public final class Headline {
    /** Bins: a dip shorter than half a minute is not worth a teacher's time. */
    static final int SHORTEST_DIP = 3;
    private static final double ENOUGH_SECONDS = 60;
    private static final double ENOUGH_SHARE = 0.5;

    private Headline() {
    }

    public static String of(SessionSummary summary) {
        double measured = summary.total().measuredSeconds();
        if (!summary.hasExpressions()) {
            return measured == 0 ? "No face was in view in this session." : "A face was in view for " + Math.round(100 * summary.measuredShare()) + " % of "
                    + Durations.spelled(summary.seconds()) + ".";
        }
        if (measured == 0) {
            return "No face was measured in this session.";
        }
        if (measured < ENOUGH_SECONDS) {
            return "Only " + Durations.words(measured) + " were measured: too little for a finding.";
        }
        if (summary.measuredShare() < ENOUGH_SHARE) {
            return "A face was measured for " + Durations.words(measured) + " of " + Durations.words(summary.seconds())
                    + ": too little for a finding.";
        }
        return "Looked interested for " + summary.total().verdictPercentages().getFirst() + " % of " + Durations.measured(measured) + lowest(summary) + ".";
    }

    private static String lowest(SessionSummary summary) {
        return Dip.of(Curve.of(summary.bins()), SHORTEST_DIP).stream().min(Comparator.comparingDouble(Dip::share))
                .map(dip -> "; lowest around " + Minutes.of(dip).words()).orElse("");
    }
}
