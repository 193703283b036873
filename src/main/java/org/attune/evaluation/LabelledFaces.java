package org.attune.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.attune.error.RequestException;

/** A data set that is read once, from beginning to end. */
public interface LabelledFaces {
    /**
     * Passes each usable picture to the sink.
     *
     * @throws IOException if the data cannot be read at all; the message is a sentence for the user
     */
    void forEach(Consumer<LabelledFace> sink) throws IOException;

    /** What could not be used, and why. Complete after {@link #forEach}. */
    List<Problem> problems();

    /** The mapping of numbers to expressions, such as "0 angry"; empty for names. Complete after {@link #forEach}. */
    default String numbering() {
        return "";
    }

    /** Number of usable pictures without a label of the requested kind. Complete after {@link #forEach}. */
    default long unlabelled() {
        return 0;
    }

    /**
     * Opens FER-2013's CSV if the path is a file, or a folder with one subfolder per expression.
     *
     * @param usage the split of the CSV to read, such as PublicTest; empty reads all
     * @param order the meaning of numeric labels, from the smallest number to the largest: names of expressions, or of
     * other classes, which are left out. Empty for FER-2013's numbering
     * @throws IllegalArgumentException if a split or other labels are requested for a folder, which has neither, or a
     * name in the order is unknown; the message is a sentence for the user
     */
    static LabelledFaces open(Path path, String usage, RowLabels labels, List<String> order) {
        Numbering.check(order);
        if (!Files.isDirectory(path)) {
            return new Fer2013Csv(path, usage, labels, order);
        }
        if (!usage.isEmpty() || labels != RowLabels.ORIGINAL) {
            throw new RequestException(path
                    + " is a folder, whose sub-folders are the labels: --usage, --votes and --labels are for "
                    + "FER-2013's CSV.");
        }
        return new ExpressionFolders(path, order);
    }
}
