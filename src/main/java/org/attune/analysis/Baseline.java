package org.attune.analysis;

import java.util.Arrays;
import java.util.List;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;

/**
 * A correction of the estimates for how a learner's face looks at rest. A face whose mouth corners point down at rest
 * is read as sad for the whole session; a face that scores very neutral has to show more than others before the model
 * reads any other expression. The correction shifts each expression, in log space and in either direction, to where it
 * may lie on a resting face. This is a person-specific normalisation (Baltrusaitis, Mahmoud and Robinson 2015, FG, doi
 * 10.1109/FG.2015.7284869), computed like the correction for a known class shift (Saerens et al. 2002, Neural
 * Computation 14(1)). See docs/decisions/0012 for the choice of the constants.
 *
 * @param corrections added to the logarithm of each share, from {@code -MOST} to {@code MOST}, 0 for neutral, in the
 * order of {@link Emotion}; empty if there is no baseline
 */
public record Baseline(List<Double> corrections) {
    public static final Baseline NONE = new Baseline(List.of());

    /**
     * Upper bound for where an expression of a resting face is shifted to: the logarithm of its share minus that of
     * neutral. With all six expressions at this bound, neutral still has 77 %.
     */
    static final double HIGHEST = -3;
    /**
     * The target for a baseline from one sitting, which does not show how the face looks in other light or another
     * pose. With a baseline from a single picture of another day, 7.1 % of neutral pictures then come out as not
     * interested; without a baseline it is 9.3 %, at -3 it is 11.0 %.
     */
    static final double ONE_SITTING = -3.5;
    /**
     * With 3, 1.3 % of neutral photographs still come out as not interested even with themselves as the baseline; with
     * 5, none do. Three quarters of the happy and surprised faces in FER+ lie above +4.8, so a learner who smiled
     * throughout the measurement can still look clearly happy.
     */
    static final double MOST = 5;

    /** Standard deviation of one person's neutral pictures across days; the median over 56 people is 1.57. */
    private static final double USUAL_SPREAD = 1.5;
    /** The usual spread weighs as much as this many additional pictures of the person. */
    private static final double SPREAD_WEIGHT = 2;
    /** Neutral leads by this many standard deviations of the next picture. */
    private static final double MARGIN = 2;
    /** Shares below this are noise, and their logarithms would dominate a mean. */
    private static final double LEAST_SHARE = 1e-4;
    private static final List<Emotion> EXPRESSIONS = Arrays.stream(Emotion.values())
            .filter(emotion -> emotion != Emotion.NEUTRAL).toList();

    public Baseline {
        corrections = List.copyOf(corrections);
    }

    /** @param pictures scores of the resting face at different moments, at least one */
    public static Baseline of(List<EmotionScores> pictures) {
        return at(place(pictures), MOST, pictures);
    }

    /** @param pictures scores of single pictures taken within seconds, at least one */
    static Baseline ofOneSitting(List<EmotionScores> pictures) {
        return at(ONE_SITTING, MOST, pictures);
    }

    /**
     * @param place where to shift expressions to, relative to neutral, as a difference of logarithms
     * @param most the largest correction, up or down
     */
    static Baseline at(double place, double most, List<EmotionScores> resting) {
        return new Baseline(Arrays.stream(Emotion.values()).map(emotion -> emotion == Emotion.NEUTRAL
                ? 0
                : Math.clamp(place - mean(emotion, resting), -most, most)).toList());
    }

    /** The more the pictures vary, the lower the place, because the next picture will vary just as much. */
    private static double place(List<EmotionScores> pictures) {
        double squares = EXPRESSIONS.stream().mapToDouble(emotion -> squares(emotion, pictures)).reduce(0, Double::sum)
                / EXPRESSIONS.size();
        double variance = (squares + SPREAD_WEIGHT * USUAL_SPREAD * USUAL_SPREAD)
                / (pictures.size() - 1 + SPREAD_WEIGHT);
        return Math.min(HIGHEST, -MARGIN * Math.sqrt(variance * (1 + 1.0 / pictures.size())));
    }

    private static double squares(Emotion emotion, List<EmotionScores> pictures) {
        double mean = mean(emotion, pictures);
        return pictures.stream().mapToDouble(scores -> against(emotion, scores) - mean).map(off -> off * off).reduce(0,
                Double::sum);
    }

    private static double mean(Emotion emotion, List<EmotionScores> resting) {
        return resting.stream().mapToDouble(scores -> against(emotion, scores)).reduce(0, Double::sum) / resting.size();
    }

    /** An expression relative to neutral: the logarithm of its share minus that of neutral. */
    static double against(Emotion emotion, EmotionScores scores) {
        return log(scores.of(emotion)) - log(scores.of(Emotion.NEUTRAL));
    }

    /** Strict, as the exponentials are: the same to the last digit in every Java, a browser's too. */
    private static double log(double share) {
        return StrictMath.log(Math.max(share, LEAST_SHARE));
    }

    public boolean isUsed() {
        return !corrections.isEmpty();
    }

    /** The scores corrected for the resting face, normalised to add up to one. */
    public EmotionScores correct(EmotionScores scores) {
        if (!isUsed()) {
            return scores;
        }
        double[] shares = Arrays.stream(Emotion.values())
                .mapToDouble(emotion -> scores.of(emotion) * StrictMath.exp(corrections.get(emotion.ordinal())))
                .toArray();
        double sum = Arrays.stream(shares).reduce(0, Double::sum);
        return EmotionScores.of(Arrays.stream(shares).map(share -> share / sum).toArray());
    }
}
