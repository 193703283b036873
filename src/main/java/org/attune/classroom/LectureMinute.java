package org.attune.classroom;

import org.attune.session.Quantile;

/**
 * The class in one minute of a lecture. The quartiles are over the learners' interested shares of their measured time,
 * from 0 to 1; NaN if fewer than five learners were measured.
 *
 * @param minute since the lecture's start
 * @param learners number of learners measured for at least half of the minute
 * @param lowerQuartile of the interested shares
 * @param median of the interested shares
 * @param upperQuartile of the interested shares
 */
public record LectureMinute(int minute, int learners, double lowerQuartile, double median, double upperQuartile) {

    /** @param shares of the learners who count */
    public static LectureMinute of(int minute, double[] shares) {
        return shares.length < LectureView.FEWEST
                ? new LectureMinute(minute, shares.length, Double.NaN, Double.NaN, Double.NaN)
                : new LectureMinute(minute, shares.length, Quantile.at(shares, 0.25), Quantile.median(shares),
                        Quantile.at(shares, 0.75));
    }

    /** Whether enough learners were measured for a figure that reveals nobody's own. */
    public boolean isShown() {
        return learners >= LectureView.FEWEST;
    }
}
