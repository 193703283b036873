package org.attune.session;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;

/**
 * The measurements in one time range of a session. All seconds are additive, so bins can be merged.
 *
 * @param measuredSeconds time with at least one counted face; in a presence-only session, time with a face in view
 * @param verdictSeconds {@link #measuredSeconds} by {@link Verdict}, in its order; all zero in a presence-only session
 * @param expressionSeconds {@link #measuredSeconds} divided among the expressions by probability, in the order of
 * {@link Emotion}; all zero in a presence-only session
 * @param withoutNeutralSeconds the part of the time with the verdict interested in which the face looked more happy or
 * surprised than neutral; NaN if unknown, as in older reports
 * @param othersSeconds the part of {@link #measuredSeconds} in which more than one face, counted or not, had been in
 * view for at least a second; NaN if unknown
 * @param faces the largest number of faces that were in view at once for at least a second; 0 if unknown
 */
public record Bin(double measuredSeconds, List<Double> verdictSeconds, List<Double> expressionSeconds,
        double withoutNeutralSeconds, double othersSeconds,
        int faces) {
    public static final Bin EMPTY = new Bin(0, zeros(Verdict.values().length), zeros(Emotion.values().length));

    public Bin {
        verdictSeconds = List.copyOf(verdictSeconds);
        expressionSeconds = List.copyOf(expressionSeconds);
    }

    /** With only the verdicts and expressions known. */
    public Bin(double measuredSeconds, List<Double> verdictSeconds, List<Double> expressionSeconds) {
        this(measuredSeconds, verdictSeconds, expressionSeconds, measuredSeconds == 0 ? 0 : Double.NaN,
                measuredSeconds == 0 ? 0 : Double.NaN, 0);
    }

    /** A face was in view, but there are no estimates. */
    public static Bin presence(double seconds) {
        return new Bin(seconds, EMPTY.verdictSeconds, EMPTY.expressionSeconds, 0, 0, 0);
    }

    /** Whether the bin contains neither verdicts nor expressions. */
    public boolean isPresenceOnly() {
        return verdictSeconds.equals(EMPTY.verdictSeconds) && expressionSeconds.equals(EMPTY.expressionSeconds);
    }

    public Bin plus(Bin other) {
        return new Bin(measuredSeconds + other.measuredSeconds, sum(verdictSeconds, other.verdictSeconds),
                sum(expressionSeconds, other.expressionSeconds), withoutNeutralSeconds + other.withoutNeutralSeconds,
                othersSeconds + other.othersSeconds,
                Math.max(faces, other.faces));
    }

    Bin times(double part) {
        return part == 1
                ? this
                : new Bin(part * measuredSeconds, verdictSeconds.stream().map(seconds -> part * seconds).toList(),
                        expressionSeconds.stream().map(seconds -> part * seconds).toList(),
                        part * withoutNeutralSeconds, part * othersSeconds, faces);
    }

    /** Whether {@link #withoutNeutralSeconds} and {@link #othersSeconds} are known. */
    public boolean isDetailed() {
        return !Double.isNaN(withoutNeutralSeconds) && !Double.isNaN(othersSeconds);
    }

    public boolean isMeasured() {
        return measuredSeconds > 0;
    }

    /** Share of the measured time, from 0 to 1; 0 if nothing was measured. */
    public double share(Verdict verdict) {
        return isMeasured() ? verdictSeconds.get(verdict.ordinal()) / measuredSeconds : 0;
    }

    /** Share of the measured time, from 0 to 1; 0 if nothing was measured. */
    public double share(Emotion emotion) {
        return isMeasured() ? expressionSeconds.get(emotion.ordinal()) / measuredSeconds : 0;
    }

    /**
     * The share of {@link Verdict#INTERESTED} if neutral counted for neither side: never more than the real share. NaN
     * if unknown.
     */
    public double shareWithoutNeutral() {
        return isMeasured() ? withoutNeutralSeconds / measuredSeconds : 0;
    }

    /** Share of the measured time with more than one face in view, from 0 to 1; NaN if unknown. */
    public double shareWithOthers() {
        return isMeasured() ? othersSeconds / measuredSeconds : 0;
    }

    /** Whole percentages of the measured time in the order of {@link Verdict}; they add up to 100, or are all zero. */
    public List<Integer> verdictPercentages() {
        return LargestRemainder.round(verdictShares(), 100);
    }

    /** Whole percentages of the measured time in the order of {@link Emotion}; they add up to 100, or are all zero. */
    public List<Integer> expressionPercentages() {
        return LargestRemainder.round(expressionShares(), 100);
    }

    /**
     * Rounds to whole milliseconds. The parts add up to the measured time exactly, even if the model's shares added up
     * to one only approximately.
     */
    Bin rounded() {
        int milliseconds = (int) Math.round(measuredSeconds * 1000);
        List<Double> verdicts = split(milliseconds, verdictSeconds);
        return new Bin(milliseconds / 1000.0, verdicts, split(milliseconds, expressionSeconds),
                rounded(withoutNeutralSeconds, verdicts.get(Verdict.INTERESTED.ordinal())),
                rounded(othersSeconds, milliseconds / 1000.0), faces);
    }

    private static double rounded(double seconds, double most) {
        return Double.isNaN(seconds) ? seconds : Math.min(most, Math.round(seconds * 1000) / 1000.0);
    }

    private static List<Double> split(int milliseconds, List<Double> parts) {
        double sum = parts.stream().reduce(0.0, Double::sum);
        List<Double> shares = parts.stream().map(part -> sum > 0 ? part / sum : 0).toList();
        return LargestRemainder.round(shares, milliseconds).stream().map(part -> part / 1000.0).toList();
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
