package org.attune.evaluation;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.attune.classification.Emotion;

/** Counts of what people said against what the model said, and the figures that follow from them. */
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

    /** How many faces carry the label. */
    public long support(Emotion label) {
        return Arrays.stream(counts[label.ordinal()]).sum();
    }

    /** Share of the answers that are right; NaN when there are none. */
    public double accuracy() {
        return (double) IntStream.range(0, CLASSES).mapToLong(index -> counts[index][index]).sum() / total();
    }

    /** The mean recall of the classes that occur. */
    public double balancedAccuracy() {
        return Arrays.stream(Emotion.values()).filter(label -> support(label) > 0).mapToDouble(this::recall).average().orElse(Double.NaN);
    }

    /** Share of the faces with this label that were found; NaN when there are none. */
    public double recall(Emotion label) {
        return (double) count(label, label) / support(label);
    }

    /** Share of the answers with this name that are right; NaN when there are none. */
    public double precision(Emotion answer) {
        return (double) count(answer, answer) / Arrays.stream(counts).mapToLong(row -> row[answer.ordinal()]).sum();
    }
}
