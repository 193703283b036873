package org.attune.classification;

import java.util.Arrays;
import java.util.List;

/** How likely each expression is for one face: seven shares that add up to one, in the order of {@link Emotion}. */
public final class EmotionScores {
    private static final List<Emotion> EMOTIONS = List.of(Emotion.values());
    private static final double TOLERANCE = 1e-3;

    private final double[] shares;

    private EmotionScores(double[] shares) {
        this.shares = shares;
    }

    /** @throws IllegalArgumentException if these are not seven shares that add up to one */
    public static EmotionScores of(double... shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        if (shares.length != EMOTIONS.size() || !(Math.abs(sum - 1) < TOLERANCE)) {
            // The message ends up in the log, which must not contain any scores.
            throw new IllegalArgumentException("these " + shares.length + " numbers are not seven shares of one");
        }
        return new EmotionScores(shares.clone());
    }

    /** @param some must not be empty */
    public static EmotionScores mean(List<EmotionScores> some) {
        return new EmotionScores(EMOTIONS.stream()
                .mapToDouble(emotion -> some.stream().mapToDouble(scores -> scores.of(emotion)).reduce(0, Double::sum)
                        / some.size())
                .toArray());
    }

    /** From 0 to 1. */
    public double of(Emotion emotion) {
        return shares[emotion.ordinal()];
    }

    public Emotion best() {
        Emotion best = Emotion.ANGRY;
        for (Emotion emotion : EMOTIONS) {
            best = of(emotion) > of(best) ? emotion : best;
        }
        return best;
    }

    /** Interpolates from these scores (weight 0) to {@code newer} (weight 1). */
    public EmotionScores towards(EmotionScores newer, double weight) {
        double[] mixed = new double[shares.length];
        for (int index = 0; index < mixed.length; index++) {
            mixed[index] = shares[index] + weight * (newer.shares[index] - shares[index]);
        }
        return new EmotionScores(mixed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmotionScores scores && Arrays.equals(shares, scores.shares);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(shares);
    }

    @Override
    public String toString() {
        return best().label() + " " + Arrays.toString(shares);
    }
}
