package org.attune.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.classification.Emotion;
import org.attune.platform.UserCsv;
import org.attune.platform.UserCsv.Row;

/**
 * The FER+ votes from {@code fer2013new.csv}, in which ten people labelled each row of FER-2013 (Barsoum et al. 2016).
 */
public final class FerPlusVotes implements RowLabels {
    private static final Pattern VOTES = Pattern.compile("(\\d{1,3})(\\.0*)?");
    /** The column of each expression, in the order of {@link Emotion}. */
    private static final List<String> COLUMNS = List.of("anger", "disgust", "fear", "happiness", "sadness", "surprise",
            "neutral");

    private final Path file;
    private final List<Votes> rows;
    private final int least;

    /**
     * @param split empty if the file does not say
     * @param counts in the order of {@link Emotion}
     */
    private record Votes(String split, int[] counts) {
        Emotion most() {
            return Arrays.stream(Emotion.values()).reduce((one, other) -> of(other) > of(one) ? other : one)
                    .orElseThrow();
        }

        int of(Emotion emotion) {
            return counts[emotion.ordinal()];
        }
    }

    private FerPlusVotes(Path file, int least) throws IOException {
        this.file = file;
        this.rows = read(file);
        this.least = least;
    }

    /**
     * Labels a row with the expression that has the most votes, if there are any. In a tie, the first in FER-2013's
     * order wins.
     */
    public static FerPlusVotes plurality(Path file) throws IOException {
        return new FerPlusVotes(file, 1);
    }

    /** Labels a row with the expression that more than five of the ten people chose. Rows without one are skipped. */
    public static FerPlusVotes majority(Path file) throws IOException {
        return new FerPlusVotes(file, 6);
    }

    @Override
    public Optional<Emotion> label(int row, Emotion original) {
        if (row >= rows.size()) {
            return Optional.empty();
        }
        Votes votes = rows.get(row);
        return votes.of(votes.most()) >= least ? Optional.of(votes.most()) : Optional.empty();
    }

    @Override
    public void requireSplit(int row, String split) throws IOException {
        String own = row < rows.size() ? rows.get(row).split() : "";
        if (!own.isEmpty() && !split.isEmpty() && !own.equalsIgnoreCase(split)) {
            throw new IOException(String.format(Locale.ROOT,
                    "In %s the row %,d of the data is of the split %s, but in the data of %s: the votes have to "
                            + "stand row by row beside the very file they were cast on.",
                    file, row + 1, own, split));
        }
    }

    @Override
    public void requireRows(int count) throws IOException {
        if (count != rows.size()) {
            throw new IOException(String.format(Locale.ROOT,
                    "%s has the votes on %,d rows, but there are %,d: the votes have to stand row by row beside "
                            + "the very file they were cast on.",
                    file,
                    rows.size(), count));
        }
    }

    private static List<Votes> read(Path file) throws IOException {
        try (UserCsv csv = UserCsv.open(file)) {
            int[] columns = new int[COLUMNS.size()];
            for (int index = 0; index < columns.length; index++) {
                columns[index] = csv.column(COLUMNS.get(index));
            }
            OptionalInt split = csv.find("usage");
            List<Votes> rows = new ArrayList<>();
            for (Row row = csv.next(); row != null; row = csv.next()) {
                rows.add(new Votes(split.isPresent() ? row.cell(split.getAsInt()).orElse("") : "",
                        counts(row, columns, file)));
            }
            return rows;
        }
    }

    private static int[] counts(Row row, int[] columns, Path file) throws IOException {
        int[] counts = new int[columns.length];
        for (int index = 0; index < columns.length; index++) {
            Optional<String> votes = row.cell(columns[index]).map(VOTES::matcher).filter(Matcher::matches)
                    .map(whole -> whole.group(1));
            counts[index] = Integer.parseInt(votes.orElseThrow(() -> new IOException(
                    file + ", line " + row.line() + ", is no row of FER+ votes: each expression needs a number.")));
        }
        return counts;
    }
}
