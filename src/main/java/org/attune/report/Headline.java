package org.attune.report;

import org.attune.session.SessionSummary;

/** The finding in one sentence; too little measured time gets no finding, and says so. */
final class Headline {
    private static final double ENOUGH_SECONDS = 60;
    private static final double ENOUGH_SHARE = 0.5;

    private Headline() {
    }

    static String of(SessionSummary summary) {
        double measured = summary.total().measuredSeconds();
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
        return "Looked interested for " + summary.total().verdictPercentages().getFirst() + " % of " + Durations.words(measured) + " measured.";
    }
}
