package org.attune.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attune.classification.Emotion;

/** The FER+ votes of ten people on each row of FER-2013 (Barsoum et al. 2016), from {@code fer2013new.csv}. */
public final class FerPlusVotes implements RowLabels {
    private static final String HEADER = "Usage,Image name,neutral,happiness,surprise,sadness,anger,disgust,fear,contempt,unknown,NF";
    private static final int FIRST_VOTE = 2;
    /** Where each expression stands among the votes, in the order of {@link Emotion}. */
    private static final int[] COLUMNS = {4, 5, 6, 1, 3, 2, 0};

    private final Path file;
    private final List<String> rows;
    private final int least;

    private FerPlusVotes(Path file, int least) throws IOException {
        this.file = file;
        this.rows = read(file);
        this.least = least;
    }

    /** The label of a row is the expression with the most votes, if it has any; the first in FER-2013's order wins a tie. */
    public static FerPlusVotes plurality(Path file) throws IOException {
        return new FerPlusVotes(file, 1);
    }

    /** The label of a row is the expression that more than five of the ten people named; rows without one are passed over. */
    public static FerPlusVotes majority(Path file) throws IOException {
        return new FerPlusVotes(file, 6);
    }

    @Override
    public Optional<Emotion> label(int row, Emotion original) {
        if (row >= rows.size()) {
            return Optional.empty();
        }
        String[] fields = rows.get(row).split(",");
        Emotion best = Arrays.stream(Emotion.values()).reduce((one, other) -> votes(fields, other) > votes(fields, one) ? other : one).orElseThrow();
        return votes(fields, best) >= least ? Optional.of(best) : Optional.empty();
    }

    @Override
    public void requireRows(int count) throws IOException {
        if (count != rows.size()) {
            throw new IOException(String.format(Locale.ROOT, "%s has the votes on %,d rows, but there are %,d: the votes have to stand row by row beside the very file they were cast on.", file,
                    rows.size(), count));
        }
    }

    private static int votes(String[] fields, Emotion emotion) {
        return Integer.parseInt(fields[FIRST_VOTE + COLUMNS[emotion.ordinal()]].strip());
    }

    private static List<String> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().strip().equals(HEADER)) {
            throw new IOException(file + " does not hold FER+ votes: its first line should be \"" + HEADER + "\".");
        }
        return lines.subList(1, lines.size());
    }
}
