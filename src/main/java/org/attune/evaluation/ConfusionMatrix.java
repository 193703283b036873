package org.attune.evaluation;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.classification.Emotion;

/** Counts the model's answers against people's labels, and derives figures from the counts. */
public final class ConfusionMatrix {
    private static final int CLASSES = Emotion.values().length;

    private final long[][] counts = new long[CLASSES][CLASSES];

    public void add(Emotion label, Emotion answer) {
        counts[label.ordinal()][answer.ordinal()]++;
    }

    public long count(Emotion label, Emotion answer) {
        return counts[label.ordinal()][answer.ordinal()];
    }

    public long total() {
        return Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
    }

    /** The number of faces with this label. */
    public long support(Emotion label) {
        return Arrays.stream(counts[label.ordinal()]).sum();
    }

    /** Share of correct answers; NaN if there are no answers. */
    public double accuracy() {
        return (double) IntStream.range(0, CLASSES).mapToLong(index -> counts[index][index]).sum() / total();
    }

    /** Mean recall over the classes that occur. */
    public double balancedAccuracy() {
        return macro(this::recall);
    }

    /** Share of the faces with this label that the model recognised; 0 if there are none. */
    public double recall(Emotion label) {
        return ratio(count(label, label), support(label));
    }

    /** Share of these answers that are correct; 0 if there are none. */
    public double precision(Emotion answer) {
        return ratio(count(answer, answer), Arrays.stream(counts).mapToLong(row -> row[answer.ordinal()]).sum());
    }

    /** Harmonic mean of precision and recall; 0 if both are 0. */
    public double f1(Emotion emotion) {
        double sum = precision(emotion) + recall(emotion);
        return sum == 0 ? 0 : 2 * precision(emotion) * recall(emotion) / sum;
    }

    /** Unweighted mean of a figure over the classes that occur. */
    public double macro(ToDoubleFunction<Emotion> figure) {
        return occurring().mapToDouble(figure).average().orElse(Double.NaN);
    }

    /** Mean of a figure over the classes, weighted by support. */
    public double weighted(ToDoubleFunction<Emotion> figure) {
        return occurring().mapToDouble(emotion -> figure.applyAsDouble(emotion) * support(emotion)).sum() / total();
    }

    private Stream<Emotion> occurring() {
        return Arrays.stream(Emotion.values()).filter(label -> support(label) > 0);
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
