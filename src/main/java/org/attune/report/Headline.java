package org.attune.report;

import java.util.Comparator;
import org.attune.analysis.Verdict;
import org.attune.session.Bin;
import org.attune.session.Curve;
import org.attune.session.Dip;
import org.attune.session.SessionSummary;

/** The finding in one sentence; too little measured time gets no finding, and says so. */
public final class Headline {
    /** Bins: a dip shorter than half a minute is not worth a teacher's time. */
    public static final int SHORTEST_DIP = 3;
    private static final double ENOUGH_SECONDS = 60;
    private static final double ENOUGH_SHARE = 0.5;

    private Headline() {}

    public static String text(SessionSummary summary) {
        double measured = summary.total().measuredSeconds();
        if (!summary.hasExpressions()) {
            return measured == 0
                    ? Messages.text("headline.presence.none")
                    : Messages.text("headline.presence", Percentages.text(Math.round(100 * summary.measuredShare())),
                            Durations.spelled(summary.seconds()));
        }
        if (measured == 0) {
            return Messages.text("headline.unmeasured");
        }
        if (measured < ENOUGH_SECONDS) {
            return Messages.text("headline.short", Durations.words(measured));
        }
        if (summary.measuredShare() < ENOUGH_SHARE) {
            return Messages.text("headline.little", Durations.words(measured), Durations.words(summary.seconds()));
        }
        return finding(summary, Percentages.text(summary.total().verdictPercentages().getFirst()),
                Durations.measured(measured));
    }

    /**
     * @return share of the measured time that looked interested, from 0 to 1; NaN of a session of presence only, and
     * where too little was measured for a finding
     */
    public static double share(SessionSummary summary) {
        Bin total = summary.total();
        return summary.hasExpressions() && total.measuredSeconds() >= ENOUGH_SECONDS
                && summary.measuredShare() >= ENOUGH_SHARE ? total.share(Verdict.INTERESTED) : Double.NaN;
    }

    private static String finding(SessionSummary summary, String share, String measured) {
        return Dip.of(Curve.through(summary.bins()), SHORTEST_DIP).stream().min(Comparator.comparingDouble(Dip::share))
                .map(dip -> lowest(summary, dip, share, measured))
                .orElseGet(() -> Messages.text("headline.interested", share, measured));
    }

    private static String lowest(SessionSummary summary, Dip dip, String share, String measured) {
        String part = LookAgain.part(summary, dip.lowest() * (double) SessionSummary.BIN_SECONDS);
        String time = TimeRange.of(dip, summary).words();
        return part.isEmpty()
                ? Messages.text("headline.interested.dip", share, measured, time)
                : Messages.text("headline.interested.part", share, measured, time, part);
    }
}
