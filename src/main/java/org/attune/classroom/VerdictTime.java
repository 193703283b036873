package org.attune.classroom;

import java.util.List;
import org.attune.analysis.Verdict;
import org.attune.session.Bin;

/**
 * Measured time in whole milliseconds, so that sums are exact. Kept small, because ten thousand one-hour reports have
 * 600,000 instances.
 *
 * @param measured time with at least one counted face
 * @param interested part of {@code measured}; adds up to it together with {@code notInterested} and {@code unclear}
 * @param counted what decides whether the learner counts here; {@code measured}, unless that could tell one learner
 * apart
 */
record VerdictTime(int measured, int interested, int notInterested, int unclear, int counted) {
    static final VerdictTime NONE = new VerdictTime(0, 0, 0, 0, 0);

    static VerdictTime of(Bin bin) {
        return new VerdictTime(milliseconds(bin.measuredSeconds()), of(bin, Verdict.INTERESTED),
                of(bin, Verdict.NOT_INTERESTED), of(bin, Verdict.UNCLEAR), milliseconds(bin.measuredSeconds()));
    }

    VerdictTime plus(VerdictTime other) {
        return new VerdictTime(measured + other.measured, interested + other.interested,
                notInterested + other.notInterested,
                unclear + other.unclear, counted + other.counted);
    }

    /** From 0 to 1. Requires measured time. */
    double interestedShare() {
        return (double) interested / measured;
    }

    /** Shares of the measured time, in the order of {@link Verdict}. Requires measured time. */
    List<Double> shares() {
        return List.of(interestedShare(), (double) notInterested / measured, (double) unclear / measured);
    }

    /** Whether at least half of this many minutes was measured, which is the minimum for a figure. */
    boolean covers(int minutes) {
        return minutes > 0 && counted >= minutes * 30_000;
    }

    private static int of(Bin bin, Verdict verdict) {
        return milliseconds(bin.verdictSeconds().get(verdict.ordinal()));
    }

    private static int milliseconds(double seconds) {
        return (int) Math.round(seconds * 1000);
    }
}
