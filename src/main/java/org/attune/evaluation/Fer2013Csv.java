package org.attune.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.classification.Emotion;
import org.attune.platform.UserCsv;
import org.attune.platform.UserCsv.Row;

/**
 * Reads the format of FER-2013 (Goodfellow et al. 2013) and the variants of it in circulation: a CSV in any dialect
 * that {@link UserCsv} reads, with the columns {@code emotion} (or {@code label}), {@code pixels} with 48x48 gray
 * values and, for splits, {@code Usage}.
 */
public final class Fer2013Csv implements LabelledFaces {
    private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,9})(\\.0*)?");
    private static final int NAMED_SPLITS = 5;

    private final Path file;
    private final String usage;
    private final RowLabels labels;
    private final List<String> order;
    private final List<Problem> problems = new ArrayList<>();
    private final SortedSet<String> splits = new TreeSet<>();
    private Numbering numbering = Numbering.USUAL;
    private boolean hasNumbers;
    private long unlabelled;

    /** The indices of the required columns. */
    private record Columns(int label, int pixels, OptionalInt usage) {
        static Columns of(UserCsv csv) throws IOException {
            return new Columns(label(csv), csv.column("pixels", "pixel"), csv.find("usage", "split"));
        }

        static int label(UserCsv csv) throws IOException {
            return csv.column("emotion", "emotions", "expression", "label", "labels");
        }

        String usage(Row row) {
            return usage.isPresent() ? cell(row, usage.getAsInt()) : "";
        }

        static String cell(Row row, int column) {
            return row.cell(column).orElseThrow(() -> new IllegalArgumentException("it ends before its last column"));
        }
    }

    /** Uses FER-2013's numbering. */
    public Fer2013Csv(Path file, String usage, RowLabels labels) {
        this(file, usage, labels, List.of());
    }

    /**
     * @param usage the split to read, such as PublicTest; empty reads all
     * @param labels chooses the label for each row
     * @param order the meaning of each number, from the smallest to the largest; empty for FER-2013's numbering
     */
    Fer2013Csv(Path file, String usage, RowLabels labels, List<String> order) {
        this.file = file;
        this.usage = usage;
        this.labels = labels;
        this.order = order;
    }

    /**
     * Reads in the order of the file and holds one row at a time. Bytes that are not text make only their row unusable,
     * not the whole file.
     */
    @Override
    public void forEach(Consumer<LabelledFace> sink) throws IOException {
        numbering = order.isEmpty() ? Numbering.USUAL : Numbering.of(order, numbers(), file + " has the labels");
        try (UserCsv csv = UserCsv.openDamaged(file)) {
            Columns columns = Columns.of(csv);
            if (!usage.isEmpty() && columns.usage().isEmpty()) {
                throw new IOException(file + " has no column “Usage”, so there is no split " + usage
                        + " in it; its first line is “" + csv.shownHead() + "”.");
            }
            int rows = 0;
            for (Row row = csv.next(); row != null; row = csv.next()) {
                read(row, rows++, columns).ifPresent(sink);
            }
            labels.requireRows(rows);
        }
        requireSplit();
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public long unlabelled() {
        return unlabelled;
    }

    @Override
    public String numbering() {
        return hasNumbers ? numbering.toString() : "";
    }

    private Optional<LabelledFace> read(Row row, int index, Columns columns) throws IOException {
        try {
            String split = columns.usage(row);
            labels.requireSplit(index, split);
            splits.add(split);
            return usage.isEmpty() || split.equalsIgnoreCase(usage) ? face(row, index, columns) : Optional.empty();
        } catch (IllegalArgumentException wrong) {
            problems.add(new Problem("line " + row.line(), String.valueOf(wrong.getMessage())));
            return Optional.empty();
        }
    }

    private Optional<LabelledFace> face(Row row, int index, Columns columns) throws IOException {
        Emotion original = label(Columns.cell(row, columns.label()), row.line());
        byte[] pixels = GrayValues.read(Columns.cell(row, columns.pixels()));
        Optional<Emotion> label = labels.label(index, original);
        unlabelled += label.isEmpty() ? 1 : 0;
        return label
                .map(named -> new LabelledFace("line " + row.line(), pixels, GrayValues.SIDE, GrayValues.SIDE, named));
    }

    private Emotion label(String written, long line) throws IOException {
        Optional<Integer> known = number(written);
        if (known.isEmpty()) {
            return ExpressionNames.find(written).orElseThrow(() -> new IllegalArgumentException(
                    "its label is neither a number from 0 to 6 nor one of the seven expressions"));
        }
        hasNumbers = true;
        int number = known.get();
        if (!numbering.has(number)) {
            throw Numbering.unknown(file + " has, in line " + line + ", the label", List.of(written));
        }
        return numbering.of(number).orElseThrow(
                () -> new IllegalArgumentException("labelled " + number + ", which is none of the seven expressions"));
    }

    private static Optional<Integer> number(String written) {
        return Optional.of(NUMBER.matcher(written)).filter(Matcher::matches)
                .map(whole -> Integer.valueOf(whole.group(1)));
    }

    /** All numbers that occur as labels, in any split. */
    private SortedSet<Integer> numbers() throws IOException {
        SortedSet<Integer> numbers = new TreeSet<>();
        try (UserCsv csv = UserCsv.openDamaged(file)) {
            int label = Columns.label(csv);
            for (Row row = csv.next(); row != null; row = csv.next()) {
                row.cell(label).flatMap(Fer2013Csv::number).ifPresent(numbers::add);
            }
        }
        return numbers;
    }

    private void requireSplit() throws IOException {
        if (!usage.isEmpty() && splits.stream().noneMatch(usage::equalsIgnoreCase)) {
            throw new IOException(String.format(Locale.ROOT, "%s has no row of the split %s; it has: %s.", file, usage,
                    String.join(", ", splits.stream().limit(NAMED_SPLITS).toList())));
        }
    }
}
