package org.attune.analysis;

import java.util.EnumSet;
import java.util.Set;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;
import org.jspecify.annotations.Nullable;

/**
 * From expressions to a verdict: a proxy, and no more than that. Happy, surprise and neutral count as interested because a
 * listener who follows mostly looks so; a frown of concentration counts against, wrongly. Hysteresis keeps a face near the
 * border from flickering between two verdicts.
 */
public final class InterestPolicy {
    /** Named in every report, so that numbers made by different policies are not compared. */
    public static final String VERSION = "interest-v1";

    private static final Set<Emotion> INTERESTED = EnumSet.of(Emotion.HAPPY, Emotion.SURPRISE, Emotion.NEUTRAL);
    private static final double ENTER = 0.55;
    private static final double LEAVE = 0.45;
    private static final double CLEAR = 0.40;

    private InterestPolicy() {
    }

    /** The share of the expressions that count as interested, from 0 to 1. */
    public static double interest(EmotionScores smoothed) {
        double share = 0;
        for (Emotion emotion : INTERESTED) {
            share += smoothed.of(emotion);
        }
        return share;
    }

    /**
     * Which side a face is on.
     *
     * @param before the side it was on, null for a new face, which is taken by the half
     * @return {@link Verdict#INTERESTED} or {@link Verdict#NOT_INTERESTED}
     */
    public static Verdict side(@Nullable Verdict before, EmotionScores smoothed) {
        double border = before == null ? 0.5 : before == Verdict.INTERESTED ? LEAVE : ENTER;
        return interest(smoothed) >= border ? Verdict.INTERESTED : Verdict.NOT_INTERESTED;
    }

    /** The verdict of a face on that side: unclear while no expression reaches 0.40. */
    public static Verdict verdict(Verdict side, EmotionScores smoothed) {
        return smoothed.of(smoothed.best()) < CLEAR ? Verdict.UNCLEAR : side;
    }
}
