package org.attune.evaluation;

import java.io.IOException;
import java.util.Optional;
import org.attune.classification.Emotion;

/** Which label a row of FER-2013 gets. */
@FunctionalInterface
public interface RowLabels {
    /** The label that stands in the row itself. */
    RowLabels ORIGINAL = (row, original) -> Optional.of(original);

    /**
     * @param row from 0, not counting the header
     * @param original the label in the row
     * @return nothing when the row is to be passed over
     */
    Optional<Emotion> label(int row, Emotion original);

    /**
     * Asked of each row.
     *
     * @param row from 0, not counting the header
     * @param split that the data has it in; empty when the data does not say
     * @throws IOException with a sentence, when these labels have that row in another split, and so belong to other
     * data
     */
    default void requireSplit(int row, String split) throws IOException {}

    /**
     * Asked once at the end.
     *
     * @param rows how many the data has, of all splits
     * @throws IOException with a sentence, when these labels belong to another number of rows
     */
    default void requireRows(int rows) throws IOException {}
}
