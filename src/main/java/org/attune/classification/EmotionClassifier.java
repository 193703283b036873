package org.attune.classification;

import java.util.List;

/** Scores faces. Used by one thread at a time. */
public interface EmotionClassifier extends AutoCloseable {
    /** What the faces have to look like, and who answers. */
    ModelContract contract();

    /**
     * @param faces each {@code size * size} gray pixels of the contract's size, rows from the top
     * @return as many scores, in the same order
     */
    List<EmotionScores> classify(List<byte[]> faces);

    /** Whether {@link #explain} can tell one place of a face from another; a network with a dense head cannot. */
    boolean canExplain();

    /** As {@link #classify}, with the maps behind the scores, which cost a little more. */
    List<ExplainedScores> explain(List<byte[]> faces);

    @Override
    void close();
}
