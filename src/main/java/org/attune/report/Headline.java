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

    private Headline() {}

    public static String of(SessionSummary summary) {
        double measured = summary.total().measuredSeconds();
        if (!summary.hasExpressions()) {
            return measured == 0
                    ? Words.text("headline.presence.none")
                    : Words.text("headline.presence", Words.percent(Math.round(100 * summary.measuredShare())),
                            Durations.spelled(summary.seconds()));
        }
        if (measured == 0) {
            return Words.text("headline.unmeasured");
        }
        if (measured < ENOUGH_SECONDS) {
            return Words.text("headline.short", Durations.words(measured));
        }
        if (summary.measuredShare() < ENOUGH_SHARE) {
            return Words.text("headline.little", Durations.words(measured), Durations.words(summary.seconds()));
        }
        return finding(summary, Words.percent(summary.total().verdictPercentages().getFirst()),
                Durations.measured(measured));
    }

    private static String finding(SessionSummary summary, String share, String measured) {
        return Dip.of(Curve.of(summary.bins()), SHORTEST_DIP).stream().min(Comparator.comparingDouble(Dip::share))
                .map(dip -> Words.text("headline.interested.dip", share, measured, Minutes.of(dip).words()))
                .orElseGet(() -> Words.text("headline.interested", share, measured));
    }
}
