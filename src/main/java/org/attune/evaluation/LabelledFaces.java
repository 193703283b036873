package org.attune.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A data set that is read once from first to last. */
public interface LabelledFaces {
    /**
     * Hands over each usable picture.
     *
     * @throws IOException with a sentence, when the data cannot be read at all
     */
    void forEach(Consumer<LabelledFace> sink) throws IOException;

    /** What could not be used, by name and with the reason; complete after {@link #forEach}. */
    List<String> problems();

    /**
     * FER-2013's CSV when the path is a file, a folder for each expression when it is a folder.
     *
     * @param usage of the CSV's rows, such as PublicTest; empty takes all
     */
    static LabelledFaces open(Path path, String usage, RowLabels labels) {
        return Files.isDirectory(path) ? new ExpressionFolders(path) : new Fer2013Csv(path, usage, labels);
    }
}
