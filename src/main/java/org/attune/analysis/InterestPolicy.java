package org.attune.analysis;

import java.util.EnumSet;
import java.util.Set;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;
import org.jspecify.annotations.Nullable;

/**
 * From expressions to a verdict: a proxy, and no more than that. Happy, surprise and neutral count as interested
 * because a listener who follows mostly looks so; a frown of concentration counts against, wrongly. Hysteresis keeps a
 * face near the border from flickering between two verdicts.
 */
public final class InterestPolicy {
    /** Named in every report, so that numbers made by different policies are not compared. */
    public static final String VERSION = "interest-v2";

    private static final Set<Emotion> INTERESTED = EnumSet.of(Emotion.HAPPY, Emotion.SURPRISE, Emotion.NEUTRAL);
    private static final Emotion[] EMOTIONS = Emotion.values();
    private static final double HYSTERESIS = 0.1;
    private static final double CLEAR = 0.40;

    private InterestPolicy() {}

    /**
     * How far the likeliest expression that counts as interested is ahead of the likeliest that does not, from -1 to 1.
     * At 0 the named expression changes sides, so that label and verdict agree; the sum of the shares would not, and
     * agrees less often with people (docs/decisions/0006).
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
     * @param before the side it was on, null for a new face, which is taken by its named expression
     * @return {@link Verdict#INTERESTED} or {@link Verdict#NOT_INTERESTED}
     */
    public static Verdict side(@Nullable Verdict before, EmotionScores smoothed) {
        double border = before == null ? 0 : before == Verdict.INTERESTED ? -HYSTERESIS : HYSTERESIS;
        return lead(smoothed) >= border ? Verdict.INTERESTED : Verdict.NOT_INTERESTED;
    }

    /**
     * Whether the verdict would still be interested if a neutral face counted on neither side: whether what puts the
     * face on its side is another expression.
     */
    public static boolean isInterestedWithoutNeutral(Verdict verdict, EmotionScores smoothed) {
        return verdict == Verdict.INTERESTED
                && INTERESTED.stream().mapToDouble(smoothed::of).max().orElse(0) > smoothed.of(Emotion.NEUTRAL);
    }

    /** The verdict of a face on that side: unclear while no expression reaches 0.40. */
    public static Verdict verdict(Verdict side, EmotionScores smoothed) {
        return smoothed.of(smoothed.best()) < CLEAR ? Verdict.UNCLEAR : side;
    }
}
