package org.attune.evaluation;

import java.io.IOException;
import java.util.Optional;
import org.attune.classification.Emotion;

/** Chooses the label for each row of FER-2013. */
@FunctionalInterface
public interface RowLabels {
    /** The label in the row itself. */
    RowLabels ORIGINAL = (row, original) -> Optional.of(original);

    /**
     * @param row from 0, not counting the header
     * @param original the label in the row
     * @return empty if the row should be skipped
     */
    Optional<Emotion> label(int row, Emotion original);

    /**
     * Called for each row.
     *
     * @param row from 0, not counting the header
     * @param split of this row in the data; empty if the data does not say
     * @throws IOException if these labels put the row into another split, and so belong to other data; the message is a
     * sentence for the user
     */
    default void requireSplit(int row, String split) throws IOException {}

    /**
     * Called once at the end.
     *
     * @param rows number of rows in the data, over all splits
     * @throws IOException if these labels are for a different number of rows; the message is a sentence for the user
     */
    default void requireRows(int rows) throws IOException {}
}
