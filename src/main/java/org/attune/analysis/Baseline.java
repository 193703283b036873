package org.attune.analysis;

import java.util.Arrays;
import java.util.List;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;

/**
 * How a learner's face looks at rest, and what that changes in the estimates. A face that rests with low corners of the
 * mouth is read as sad all session long; one that the model finds very neutral has to show more than others before
 * anything else is read. The correction shifts each expression, in log space and in both directions, to where it may
 * stand on a resting face: a person-specific normalisation (Baltrusaitis, Mahmoud and Robinson 2015, FG, doi
 * 10.1109/FG.2015.7284869), done as a known shift of classes is done (Saerens et al. 2002, Neural Computation 14(1)).
 * The constants are argued in docs/decisions/0012.
 *
 * @param corrections to the logarithm of each share, from {@code -MOST} to {@code MOST}, 0 for neutral, in the order of
 * {@link Emotion}; none of them where there is no baseline
 */
public record Baseline(List<Double> corrections) {
    public static final Baseline NONE = new Baseline(List.of());

    /**
     * Where an expression of a resting face is shifted to, at most: the logarithm of its share less that of neutral's.
     * With all six there, neutral still has 77 %.
     */
    static final double HIGHEST = -3;
    /**
     * The same for a rest of one sitting, which does not show how the face looks in another light or pose. Against a
     * single picture of another day 7.1 % of neutral ones are then not interested, 9.3 % without any, but 11.0 % at -3.
     */
    static final double ONE_SITTING = -3.5;
    /**
     * With 3, 1.3 % of neutral photographs stay not interested even against themselves; with 5, none. Three quarters of
     * FER+'s happy and surprised faces stand above +4.8, so who smiled through the rest can still look clearly happy.
     */
    static final double MOST = 5;

    /** The standard deviation of one person's neutral pictures of other days: 1.57 in the middle of 56 people. */
    private static final double USUAL_SPREAD = 1.5;
    /** How many further pictures the usual spread counts for beside the person's own. */
    private static final double SPREAD_WEIGHT = 2;
    /** So many standard deviations of a next picture neutral is ahead. */
    private static final double MARGIN = 2;
    /** Below this share the model's answers are noise, whose logarithm would outweigh all others in a mean. */
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

    /** @param looks scores of single pictures taken within seconds, at least one */
    static Baseline ofOneSitting(List<EmotionScores> looks) {
        return at(ONE_SITTING, MOST, looks);
    }

    /**
     * @param place where expressions come to stand against neutral
     * @param most that a correction may be, up or down
     */
    static Baseline at(double place, double most, List<EmotionScores> resting) {
        return new Baseline(Arrays.stream(Emotion.values()).map(emotion -> emotion == Emotion.NEUTRAL
                ? 0
                : Math.clamp(place - mean(emotion, resting), -most, most)).toList());
    }

    /** The farther the pictures lie apart, the lower: a next one lies as far from their mean. */
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
        double[] shares = Arrays.stream(Emotion.values())
                .mapToDouble(emotion -> scores.of(emotion) * Math.exp(corrections.get(emotion.ordinal()))).toArray();
        double sum = Arrays.stream(shares).reduce(0, Double::sum);
        return EmotionScores.of(Arrays.stream(shares).map(share -> share / sum).toArray());
    }
}
