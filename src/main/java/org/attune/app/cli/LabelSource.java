package org.attune.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.attune.error.RequestException;
import org.attune.evaluation.FerPlusVotes;
import org.attune.evaluation.RowLabels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose labels a data set's faces have, and what their numbers stand for. */
final class LabelSource {
    /** Whose labels are taken for true. */
    enum Labels { ORIGINAL, PLURALITY, MAJORITY }

    @Option(names = "--votes", paramLabel = "CSV",
            description = "The FER+ votes, fer2013new.csv, row by row beside the CSV.")
    @Nullable
    Path votes;

    @Option(names = "--labels",
            description = "With --votes: ${COMPLETION-CANDIDATES}. Plurality: the expression with the most votes;"
                    + " majority: the one with more than five of ten, rows without one are passed over. (default: "
                    + "${DEFAULT-VALUE})")
    Labels labels = Labels.ORIGINAL;

    @Option(names = "--labels-order", split = ",", paramLabel = "NAME,...",
            description = "What the numbers mean if they are not FER-2013's (0 angry, 1 disgust, "
                    + "2 fear, 3 happy,"
                    + " 4 sad, 5 surprise, 6 neutral), from the smallest to the largest; contempt and other are "
                    + "left out.")
    List<String> order = List.of();

    RowLabels ofRows() throws IOException {
        if (labels == Labels.ORIGINAL && votes != null) {
            throw new RequestException(
                    "--votes needs --labels PLURALITY or --labels MAJORITY: without it the votes would not be used.");
        }
        if (labels == Labels.ORIGINAL) {
            return RowLabels.ORIGINAL;
        }
        if (votes == null) {
            throw new RequestException("--labels " + labels + " needs the FER+ votes: --votes fer2013new.csv.");
        }
        return labels == Labels.MAJORITY ? FerPlusVotes.majority(votes) : FerPlusVotes.plurality(votes);
    }

    /** The name in the result, in lower case. */
    String name() {
        return labels.name().toLowerCase(Locale.ROOT);
    }
}
