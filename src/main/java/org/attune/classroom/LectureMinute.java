package org.attune.classroom;

import org.attune.session.Quantile;

/**
 * One minute of a lecture over the class. The three shares are from 0 to 1, or NaN where fewer than five learners were
 * measured.
 *
 * @param minute since the lecture's start
 * @param learners who were measured for at least half of it
 * @param lowerQuartile of the learners' shares of that minute's measured time in which they looked interested
 * @param median of the same
 * @param upperQuartile of the same
 */
public record LectureMinute(int minute, int learners, double lowerQuartile, double median, double upperQuartile) {

    static LectureMinute of(int minute, double[] shares) {
        return shares.length < LectureView.FEWEST
                ? new LectureMinute(minute, shares.length, Double.NaN, Double.NaN, Double.NaN)
                : new LectureMinute(minute, shares.length, Quantile.at(shares, 0.25), Quantile.median(shares),
                        Quantile.at(shares, 0.75));
    }

    /** Whether enough learners were measured for a figure that is nobody's own. */
    public boolean isShown() {
        return learners >= LectureView.FEWEST;
    }
}
