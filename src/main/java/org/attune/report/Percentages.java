package org.attune.report;

import java.util.Arrays;
import java.util.List;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;
import org.attune.session.LargestRemainder;

/** A share of a hundred, as the chosen language writes it. */
public final class Percentages {
    private Percentages() {}

    /** The seven shares as whole numbers that add up to 100, in the order of {@link Emotion}. */
    public static List<Integer> of(EmotionScores scores) {
        return LargestRemainder.round(Arrays.stream(Emotion.values()).map(scores::of).toList(), 100);
    }

    public static String text(long share) {
        return Messages.text("percent", share);
    }

    public static String text(double share) {
        return text(Math.round(share));
    }
}
