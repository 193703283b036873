package org.attune.evaluation;

import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;

/** Measures how well the stated probabilities match the observed accuracy (Guo et al. 2017, arXiv:1706.04599). */
final class Calibration {
    private static final int BINS = 10;

    private final long[] answers = new long[BINS];
    private final long[] right = new long[BINS];
    private final double[] confidence = new double[BINS];

    public void add(Emotion label, EmotionScores scores) {
        double stated = scores.of(scores.best());
        int bin = Math.min(BINS - 1, (int) (stated * BINS));
        answers[bin]++;
        confidence[bin] += stated;
        right[bin] += scores.best() == label ? 1 : 0;
    }

    /** Expected calibration error over ten bins of equal width, from 0 to 1; NaN if there are no answers. */
    public double error() {
        double gaps = 0;
        long total = 0;
        for (int bin = 0; bin < BINS; bin++) {
            gaps += Math.abs(confidence[bin] - right[bin]);
            total += answers[bin];
        }
        return gaps / total;
    }
}
