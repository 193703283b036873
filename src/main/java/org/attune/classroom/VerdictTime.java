package org.attune.classroom;

import java.util.List;
import org.attune.analysis.Verdict;
import org.attune.session.Bin;

/**
 * Measured time in whole milliseconds, so that sums are exact. Small, because ten thousand reports of an hour have
 * 600,000 of them.
 *
 * @param measured with at least one counted face
 * @param interested of {@code measured}; {@code notInterested} and {@code unclear} alike, the three add up to it
 */
record VerdictTime(int measured, int interested, int notInterested, int unclear) {
    static final VerdictTime NONE = new VerdictTime(0, 0, 0, 0);

    static VerdictTime of(Bin bin) {
        return new VerdictTime(milliseconds(bin.measuredSeconds()), of(bin, Verdict.INTERESTED),
                of(bin, Verdict.NOT_INTERESTED), of(bin, Verdict.UNCLEAR));
    }

    VerdictTime plus(VerdictTime other) {
        return new VerdictTime(measured + other.measured, interested + other.interested,
                notInterested + other.notInterested,
                unclear + other.unclear);
    }

    /** From 0 to 1; only to be asked when something was measured. */
    double interestedShare() {
        return (double) interested / measured;
    }

    /** Shares of the measured time in the order of {@link Verdict}; only to be asked when something was measured. */
    List<Double> shares() {
        return List.of(interestedShare(), (double) notInterested / measured, (double) unclear / measured);
    }

    /** Whether at least half of so many minutes was measured: less says too little about them. */
    boolean covers(int minutes) {
        return minutes > 0 && measured >= minutes * 30_000;
    }

    private static int of(Bin bin, Verdict verdict) {
        return milliseconds(bin.verdictSeconds().get(verdict.ordinal()));
    }

    private static int milliseconds(double seconds) {
        return (int) Math.round(seconds * 1000);
    }
}
