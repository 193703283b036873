package org.attune.evaluation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attune.config.RegularFile;

/**
 * Who is on which picture of a folder: a CSV with the columns {@code file} and {@code person} among others, in any
 * order, separated by commas, semicolons or tabs. A file is told by its folder and name, such as
 * {@code neutral/0001.jpg}; folders in front of these do not matter.
 */
public final class Persons {
    private final Map<String, String> byPicture = new HashMap<>();

    private Persons() {
    }

    /**
     * @param data the folder that the pictures are in
     * @throws IOException with a sentence, when this is no such file or names a picture that is not there
     */
    public static Persons read(Path csv, Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            throw new IllegalArgumentException("--by-person is for a folder of pictures, which " + data + " is not.");
        }
        RegularFile.require(csv);
        Persons persons = new Persons();
        try (CsvReader<CsvRecord> records = CsvReader.builder().fieldSeparator(separator(csv)).detectBomHeader(true)
                .ofCsvRecord(csv)) {
            persons.add(records.stream().toList(), csv, data);
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new IOException(csv + " cannot be read as a CSV: " + broken.getMessage(), broken);
        }
        return persons;
    }

    /** Nothing for a picture that the file does not name, or names without a person. */
    public Optional<String> of(String picture) {
        return Optional.ofNullable(byPicture.get(key(picture)));
    }

    private void add(List<CsvRecord> records, Path csv, Path data) throws IOException {
        List<String> head = records.isEmpty() ? List.of()
                : records.getFirst().getFields().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
        int file = head.indexOf("file");
        int person = head.indexOf("person");
        if (file < 0 || person < 0) {
            throw new IOException(csv + " needs the columns \"file\" and \"person\" in its first line.");
        }
        for (CsvRecord row : records.subList(1, records.size())) {
            add(row.getField(file).strip(), row.getField(person).strip(), csv, data);
        }
    }

    private void add(String file, String person, Path csv, Path data) throws IOException {
        String picture = key(file);
        if (!isIn(data, picture)) {
            throw new IOException(csv + " names \"" + file + "\", which is not in " + data
                    + ": a picture is named by its folder there and its file, such as neutral/0001.jpg.");
        }
        if (!person.isEmpty()) {
            byPicture.put(picture, person);
        }
    }

    private static boolean isIn(Path data, String picture) {
        try {
            return Files.isRegularFile(data.resolve(picture));
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    /** The last two parts of a path. */
    private static String key(String path) {
        String[] parts = path.replace('\\', '/').split("/");
        return parts.length < 2 ? path : parts[parts.length - 2] + "/" + parts[parts.length - 1];
    }

    private static char separator(Path csv) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(csv, StandardCharsets.ISO_8859_1)) {
            String head = Optional.ofNullable(lines.readLine()).orElse("");
            return head.contains(";") ? ';' : head.contains("\t") ? '\t' : ',';
        }
    }
}
