package org.attune.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.attune.error.RequestException;

/** A data set that is read once from first to last. */
public interface LabelledFaces {
    /**
     * Hands over each usable picture.
     *
     * @throws IOException with a sentence, when the data cannot be read at all
     */
    void forEach(Consumer<LabelledFace> sink) throws IOException;

    /** What could not be used, by name and with the reason; complete after {@link #forEach}. */
    List<Problem> problems();

    /** Which number means which expression, such as "0 angry"; empty for names. Complete after {@link #forEach}. */
    default String numbering() {
        return "";
    }

    /** How many usable pictures have none of the labels that were asked for; complete after {@link #forEach}. */
    default long unlabelled() {
        return 0;
    }

    /**
     * FER-2013's CSV when the path is a file, a folder for each expression when it is a folder.
     *
     * @param usage of the CSV's rows, such as PublicTest; empty takes all
     * @param order where labels are numbers, what they stand for, from the smallest to the largest: names of
     * expressions, or of classes beside them that are left out; empty when the numbers are FER-2013's own
     * @throws IllegalArgumentException with a sentence, when a split or other labels are asked of a folder, which has
     * neither, or a name of the order is unknown
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
