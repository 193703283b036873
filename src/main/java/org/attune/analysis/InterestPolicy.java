package org.attune.analysis;

import java.util.EnumSet;
import java.util.Set;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;
import org.jspecify.annotations.Nullable;

/**
 * Derives a verdict from expressions. This is no more than a proxy. Happy, surprise and neutral count as interested
 * because attentive listeners mostly look that way; a frown of concentration wrongly counts as not interested.
 * Hysteresis keeps a face near the border from flickering between two verdicts.
 */
public final class InterestPolicy {
    /** Stated in every report, so that nobody compares numbers from different policies. */
    public static final String VERSION = "interest-v2";

    private static final Set<Emotion> INTERESTED = EnumSet.of(Emotion.HAPPY, Emotion.SURPRISE, Emotion.NEUTRAL);
    private static final Emotion[] EMOTIONS = Emotion.values();
    private static final double HYSTERESIS = 0.1;
    private static final double CLEAR = 0.40;

    private InterestPolicy() {}

    /**
     * By how much the likeliest interested expression leads the likeliest of the others, from -1 to 1. The most likely
     * expression changes sides at 0, so label and verdict agree. Comparing sums of shares would not guarantee that, and
     * agrees with people less often (docs/decisions/0006).
     */
    public static double lead(EmotionScores smoothed) {
        double interested = 0;
        double others = 0;
        for (Emotion emotion : EMOTIONS) {
            if (INTERESTED.contains(emotion)) {
                interested = Math.max(interested, smoothed.of(emotion));
            } else {
                others = Math.max(others, smoothed.of(emotion));
            }
        }
        return interested - others;
    }

    /**
     * Which side a face is on.
     *
     * @param before the side it was on; null for a new face, which is judged by its most likely expression
     * @return {@link Verdict#INTERESTED} or {@link Verdict#NOT_INTERESTED}
     */
    public static Verdict side(@Nullable Verdict before, EmotionScores smoothed) {
        double border = before == null ? 0 : before == Verdict.INTERESTED ? -HYSTERESIS : HYSTERESIS;
        return lead(smoothed) >= border ? Verdict.INTERESTED : Verdict.NOT_INTERESTED;
    }

    /**
     * Whether the verdict would still be interested if neutral counted for neither side: that is, whether happy or
     * surprise is more likely than neutral.
     */
    public static boolean isInterestedWithoutNeutral(Verdict verdict, EmotionScores smoothed) {
        return verdict == Verdict.INTERESTED
                && INTERESTED.stream().mapToDouble(smoothed::of).max().orElse(0) > smoothed.of(Emotion.NEUTRAL);
    }

    /** The verdict for a face on that side: unclear while no expression reaches 0.40. */
    public static Verdict verdict(Verdict side, EmotionScores smoothed) {
        return smoothed.of(smoothed.best()) < CLEAR ? Verdict.UNCLEAR : side;
    }
}
