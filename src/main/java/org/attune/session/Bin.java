package org.attune.session;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;

/**
 * What was measured in one stretch of a session. Seconds and sums simply add up, so bins can be joined.
 *
 * @param measuredSeconds with at least one counted face; in a session of presence only, with a face in view
 * @param verdictSeconds of {@link #measuredSeconds}, by {@link Verdict} in its order; they add up to it, or are all zero in a session of presence only
 * @param expressionSeconds of {@link #measuredSeconds}, spread over the expressions by their probability, in the order of
 *     {@link Emotion}; they add up to it, or are all zero in a session of presence only
 */
public record Bin(double measuredSeconds, List<Double> verdictSeconds, List<Double> expressionSeconds) {
    public static final Bin EMPTY = new Bin(0, zeros(Verdict.values().length), zeros(Emotion.values().length));

    public Bin {
        verdictSeconds = List.copyOf(verdictSeconds);
        expressionSeconds = List.copyOf(expressionSeconds);
    }

    /** A face was in view, and nothing was judged. */
    public static Bin presence(double seconds) {
        return new Bin(seconds, EMPTY.verdictSeconds, EMPTY.expressionSeconds);
    }

    /** Whether no verdict and no expression is in it. */
    boolean isPresenceOnly() {
        return verdictSeconds.equals(EMPTY.verdictSeconds) && expressionSeconds.equals(EMPTY.expressionSeconds);
    }

    public Bin plus(Bin other) {
        return new Bin(measuredSeconds + other.measuredSeconds, sum(verdictSeconds, other.verdictSeconds),
                sum(expressionSeconds, other.expressionSeconds));
    }

    Bin times(double part) {
        return part == 1 ? this : new Bin(part * measuredSeconds, verdictSeconds.stream().map(seconds -> part * seconds).toList(),
                expressionSeconds.stream().map(seconds -> part * seconds).toList());
    }

    public boolean isMeasured() {
        return measuredSeconds > 0;
    }

    /** Share of the measured time, from 0 to 1; 0 when nothing was measured. */
    public double share(Verdict verdict) {
        return isMeasured() ? verdictSeconds.get(verdict.ordinal()) / measuredSeconds : 0;
    }

    /** Share of the measured time, from 0 to 1; 0 when nothing was measured. */
    public double share(Emotion emotion) {
        return isMeasured() ? expressionSeconds.get(emotion.ordinal()) / measuredSeconds : 0;
    }

    /** The share of expressions that would count as interested if neutral did not, from 0 to 1: how much rests on neutral faces. */
    public double shareWithoutNeutral() {
        return share(Emotion.HAPPY) + share(Emotion.SURPRISE);
    }

    /** Whole percentages of the measured time in the order of {@link Verdict}; they add up to 100, or are all zero. */
    public List<Integer> verdictPercentages() {
        return LargestRemainder.of(verdictShares(), 100);
    }

    /** Whole percentages of the measured time in the order of {@link Emotion}; they add up to 100, or are all zero. */
    public List<Integer> expressionPercentages() {
        return LargestRemainder.of(expressionShares(), 100);
    }

    /** The same in whole milliseconds. The parts add up to what was measured, also where a model's shares added up to one only nearly. */
    Bin rounded() {
        int milliseconds = (int) Math.round(measuredSeconds * 1000);
        return new Bin(milliseconds / 1000.0, split(milliseconds, verdictSeconds), split(milliseconds, expressionSeconds));
    }

    private static List<Double> split(int milliseconds, List<Double> parts) {
        double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
        List<Double> shares = parts.stream().map(part -> sum > 0 ? part / sum : 0).toList();
        return LargestRemainder.of(shares, milliseconds).stream().map(part -> part / 1000.0).toList();
    }

    private List<Double> verdictShares() {
        return Arrays.stream(Verdict.values()).map(this::share).toList();
    }

    private List<Double> expressionShares() {
        return Arrays.stream(Emotion.values()).map(this::share).toList();
    }

    private static List<Double> sum(List<Double> some, List<Double> others) {
        Double[] sum = new Double[some.size()];
        Arrays.setAll(sum, index -> some.get(index) + others.get(index));
        return List.of(sum);
    }

    private static List<Double> zeros(int count) {
        return Collections.nCopies(count, 0.0);
    }
}
