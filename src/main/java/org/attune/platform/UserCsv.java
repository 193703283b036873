package org.attune.platform;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.attune.i18n.MessageBundle;
import org.jspecify.annotations.Nullable;

/**
 * A CSV that a user brings, as spreadsheets and programs save it: columns in any order, found by their names whatever
 * their case and the spaces around them; between them commas, semicolons or tabs; quotes, with line breaks inside them;
 * UTF-8, or UTF-16 with its mark. Lines without anything in them do not count.
 */
public final class UserCsv implements Closeable {
    private static final MessageBundle MESSAGES = new MessageBundle(UserCsv.class);
    /** A line of pictures has some 8,000 characters; in a smaller buffer most of them would be copied twice. */
    private static final int BUFFER = 1 << 18;
    private static final int SHOWN = 80;

    private final String name;
    private final String head;
    private final List<String> columns;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private long line;

    /**
     * A line of data.
     *
     * @param line of the file where it begins, from 1
     * @param cells stripped
     */
    public record Row(long line, List<String> cells) {
        /** As spreadsheets leave them after the last. */
        private boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }

        /** Nothing where the line ends before the column. */
        public Optional<String> cell(int column) {
            return column < cells.size() ? Optional.of(cells.get(column)) : Optional.empty();
        }
    }

    private UserCsv(String name, BufferedReader text) throws IOException {
        this.name = name;
        this.head = CsvForm.head(text);
        this.reader = CsvReader.builder().fieldSeparator(CsvForm.separator(head)).allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
        this.records = reader.iterator();
        Row first = next();
        if (first == null) {
            throw new IOException(MESSAGES.text("csv.empty", name));
        }
        this.columns = first.cells().stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    }

    /** @throws IOException with a sentence, when it is empty or no text */
    public static UserCsv open(Path file) throws IOException {
        return open(file, CodingErrorAction.REPORT);
    }

    /** The same for a file in which bytes that are no text cost no more than their row: U+FFFD stands for each. */
    public static UserCsv openDamaged(Path file) throws IOException {
        return open(file, CodingErrorAction.REPLACE);
    }

    private static UserCsv open(Path file, CodingErrorAction noText) throws IOException {
        RegularFile.require(file);
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        String name = String.valueOf(file.getFileName());
        try {
            return new UserCsv(name, new BufferedReader(
                    new InputStreamReader(bytes, CsvForm.charset(bytes).newDecoder().onMalformedInput(noText)),
                    BUFFER));
        } catch (IOException refused) {
            bytes.close();
            throw inWords(name, refused);
        }
    }

    /** Which column has the first of these names that there is, in small letters. */
    public OptionalInt find(String... names) {
        return Stream.of(names).mapToInt(columns::indexOf).filter(column -> column >= 0).findFirst();
    }

    /** @throws IOException with a sentence that shows the line that was found, when there is none */
    public int column(String... names) throws IOException {
        return find(names).orElseThrow(() -> new IOException(MESSAGES.text("csv.column", name, names[0], shownHead())));
    }

    /** The line with the columns' names, short enough for a sentence. */
    public String shownHead() {
        String shown = head.replaceAll("\\p{Cntrl}", " ").strip();
        return shown.length() <= SHOWN ? shown : shown.substring(0, SHOWN) + "…";
    }

    /**
     * The next row, or null after the last.
     *
     * @throws IOException with a sentence, when it is no text or its quotes do not match
     */
    public @Nullable Row next() throws IOException {
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                Row row = new Row(line, record.getFields().stream().map(String::strip).toList());
                if (!row.isEmpty()) {
                    return row;
                }
            }
            return null;
        } catch (CsvParseException unmatched) {
            throw new IOException(MESSAGES.text("csv.quotes", name, line + 1), unmatched);
        } catch (UncheckedIOException unread) {
            throw inWords(name, unread.getCause());
        }
    }

    private static IOException inWords(String name, IOException failure) {
        return failure instanceof CharacterCodingException
                ? new IOException(MESSAGES.text("csv.text", name), failure)
                : failure;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
