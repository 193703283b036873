package org.attune.evaluation;

import org.attune.analysis.InterestPolicy;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;

/** Accumulates all metrics over the answers. */
public final class Metrics {
    private static final double LEAST_PROBABILITY = 1e-12;

    private final ConfusionMatrix matrix = new ConfusionMatrix();
    private final Calibration calibration = new Calibration();
    private double loss;
    private long interestRight;

    void add(Emotion label, EmotionScores answer) {
        matrix.add(label, answer.best());
        calibration.add(label, answer);
        loss -= Math.log(Math.max(LEAST_PROBABILITY, answer.of(label)));
        interestRight += side(certain(label)) == side(answer) ? 1 : 0;
    }

    public ConfusionMatrix matrix() {
        return matrix;
    }

    /** Expected calibration error over ten bins. */
    public double calibrationError() {
        return calibration.error();
    }

    /** Mean cross-entropy in nats. */
    public double loss() {
        return loss / matrix.total();
    }

    /** Share of faces where label and answer are on the same side of the interest policy. */
    public double interestAccuracy() {
        return (double) interestRight / matrix.total();
    }

    private static Verdict side(EmotionScores scores) {
        return InterestPolicy.side(null, scores);
    }

    private static EmotionScores certain(Emotion label) {
        double[] shares = new double[Emotion.values().length];
        shares[label.ordinal()] = 1;
        return EmotionScores.of(shares);
    }
}
