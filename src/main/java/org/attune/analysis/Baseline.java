package org.attune.analysis;

import java.util.Arrays;
import java.util.List;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;

/**
 * What an expression owes to the way a learner's face looks at rest. A face that rests with low corners of the mouth is read as sad, all session long; the correction
 * takes that off in log space, as a known shift of classes is taken off a classifier's answer (Saerens et al. 2002, Neural Computation 14(1); Menon et al. 2021,
 * arXiv:2007.07314). It only ever takes off, so that no expression but neutral gains by it, and never more than {@link #MOST}.
 *
 * @param corrections to the logarithm of each share, from {@code -MOST} to 0, in the order of {@link Emotion}; none of them where there is no baseline
 */
public record Baseline(List<Double> corrections) {
    public static final Baseline NONE = new Baseline(List.of());

    /**
     * How an expression may stand against neutral on a resting face, as the logarithm of their shares. Sad stands at -2.6 in the middle of FER-2013's faces that FER+ calls
     * neutral (PublicTest), the others below -4; and with all six at -2 neutral would still hold 55 %, from which {@link InterestPolicy} is sure.
     */
    static final double AT_REST = -2;
    /**
     * Three quarters of FER+'s happy and surprised faces stand above +5 against neutral: a clear one stays what it is. With 4 full fear is
     * read as surprise beside a resting face that is sad by 0.58 ({@code BaselineTest} with that number).
     */
    static final double MOST = 3;
    /** Below this share the model's answers are noise, whose logarithm would outweigh all others in a mean. */
    private static final double LEAST_SHARE = 1e-4;

    public Baseline {
        corrections = List.copyOf(corrections);
    }

    /** @param resting the scores of single pictures of a resting face, at least one */
    public static Baseline of(List<EmotionScores> resting) {
        return new Baseline(Arrays.stream(Emotion.values()).map(emotion -> correction(emotion, resting)).toList());
    }

    private static double correction(Emotion emotion, List<EmotionScores> resting) {
        if (emotion == Emotion.NEUTRAL) {
            return 0;
        }
        double stands = resting.stream().mapToDouble(scores -> against(emotion, scores)).average().orElse(AT_REST);
        return Math.clamp(AT_REST - stands, -MOST, 0);
    }

    /** How an expression stands against neutral: the logarithm of its share less that of neutral's. */
    static double against(Emotion emotion, EmotionScores scores) {
        return log(scores.of(emotion)) - log(scores.of(Emotion.NEUTRAL));
    }

    private static double log(double share) {
        return Math.log(Math.max(share, LEAST_SHARE));
    }

    public boolean isUsed() {
        return !corrections.isEmpty();
    }

    /** The same scores as they stand against the resting face; they add up to one again. */
    public EmotionScores correct(EmotionScores scores) {
        if (!isUsed()) {
            return scores;
        }
        double[] shares = Arrays.stream(Emotion.values()).mapToDouble(emotion -> scores.of(emotion) * Math.exp(corrections.get(emotion.ordinal()))).toArray();
        double sum = Arrays.stream(shares).sum();
        return EmotionScores.of(Arrays.stream(shares).map(share -> share / sum).toArray());
    }
}
