package org.attune.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attune.classification.Emotion;
import org.attune.config.RegularFile;

/** The FER+ votes of ten people on each row of FER-2013 (Barsoum et al. 2016), from {@code fer2013new.csv}. */
public final class FerPlusVotes implements RowLabels {
    private static final Pattern ROW = Pattern.compile("[^,]*,[^,]*(,\\d{1,3}){10}");
    private static final String HEADER = "Usage,Image name,neutral,happiness,surprise,sadness,anger,disgust,fear,contempt,unknown,NF";
    /** In which column each expression stands, in the order of {@link Emotion}. */
    private static final int[] COLUMNS = {6, 7, 8, 3, 5, 4, 2};

    private final Path file;
    private final List<int[]> rows;
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
        int[] votes = rows.get(row);
        Emotion best = Arrays.stream(Emotion.values()).reduce((one, other) -> votes[other.ordinal()] > votes[one.ordinal()] ? other : one).orElseThrow();
        return votes[best.ordinal()] >= least ? Optional.of(best) : Optional.empty();
    }

    @Override
    public void requireRows(int count) throws IOException {
        if (count != rows.size()) {
            throw new IOException(String.format(Locale.ROOT, "%s has the votes on %,d rows, but there are %,d: the votes have to stand row by row beside the very file they were cast on.", file,
                    rows.size(), count));
        }
    }

    private static List<int[]> read(Path file) throws IOException {
        RegularFile.require(file);
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().strip().equals(HEADER)) {
            throw new IOException(file + " does not hold FER+ votes: its first line should be \"" + HEADER + "\".");
        }
        List<int[]> rows = new ArrayList<>(lines.size());
        for (String line : lines.subList(1, lines.size())) {
            rows.add(votes(line).orElseThrow(() -> new IOException(
                    file + ", line " + (rows.size() + 2) + ", is no row of FER+ votes: a split, a name and ten numbers, with commas between them.")));
        }
        return rows;
    }

    /** In the order of {@link Emotion}. */
    private static Optional<int[]> votes(String line) {
        if (!ROW.matcher(line).matches()) {
            return Optional.empty();
        }
        String[] fields = line.split(",");
        return Optional.of(IntStream.of(COLUMNS).map(column -> Integer.parseInt(fields[column])).toArray());
    }
}
