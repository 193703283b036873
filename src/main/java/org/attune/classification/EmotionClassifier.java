package org.attune.classification;

import java.util.List;

/** Scores faces. Only one thread may use it at a time. */
public interface EmotionClassifier extends AutoCloseable {
    /** The input format of the model, and which model it is. */
    ModelContract contract();

    /**
     * @param faces each {@code size * size} gray pixels, with the contract's size, row by row from the top
     * @return one set of scores per face, in the same order
     */
    List<EmotionScores> classify(List<byte[]> faces);

    /**
     * Whether the maps of {@link #explain} distinguish parts of a face; those of a network with a dense head do not.
     */
    boolean canExplain();

    /** Whether {@link #gradient} can be asked for; it needs a sound file of its own beside the model. Thread-safe. */
    boolean canExplainPixels();

    /**
     * Which pixels of a face speak for an expression.
     *
     * @param face as for {@link #classify}
     * @throws ModelException if the file for it cannot be used
     */
    PixelGradient gradient(byte[] face, Emotion expression);

    /** Like {@link #classify}, but with the activation maps behind the scores, which costs a little more time. */
    List<ExplainedScores> explain(List<byte[]> faces);

    @Override
    void close();
}
