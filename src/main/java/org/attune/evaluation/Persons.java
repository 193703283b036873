package org.attune.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attune.error.RequestException;
import org.attune.platform.UserCsv;
import org.attune.platform.UserCsv.Row;

/**
 * Maps the pictures of a folder to people. Reads a CSV in any dialect that {@link UserCsv} reads, with at least the
 * columns {@code file} and {@code person}. A file is identified by its folder and name, such as {@code
 * neutral/0001.jpg}; any leading folders are ignored.
 */
public final class Persons {
    private final Map<String, String> byPicture = new HashMap<>();

    private Persons() {}

    /**
     * @param data the folder with the pictures
     * @throws IOException if this is not such a file or names a picture that does not exist; the message is a sentence
     * for the user
     */
    public static Persons read(Path csv, Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            throw new RequestException("--by-person is for a folder of pictures, which " + data + " is not.");
        }
        try (UserCsv rows = UserCsv.open(csv)) {
            int file = rows.column("file");
            int person = rows.column("person");
            Persons persons = new Persons();
            for (Row row = rows.next(); row != null; row = rows.next()) {
                persons.add(cell(row, file, csv), cell(row, person, csv), csv, data);
            }
            return persons;
        }
    }

    private static String cell(Row row, int column, Path csv) throws IOException {
        return row.cell(column).orElseThrow(() -> new IOException(
                csv + ", line " + row.line() + ", ends before its columns \"file\" and \"person\" do."));
    }

    /** Empty for a picture that the file does not list, or lists without a person. */
    public Optional<String> of(String picture) {
        return Optional.ofNullable(byPicture.get(key(picture)));
    }

    private void add(String file, String person, Path csv, Path data) throws IOException {
        String picture = key(file);
        if (!isIn(data, picture)) {
            throw new IOException(csv + " names \"" + file + "\", which is not in " + data
                    + ": a picture is named by its folder there and its file, such as neutral/0001.jpg.");
        }
        String before = person.isEmpty() ? null : byPicture.put(picture, person);
        if (before != null && !before.equals(person)) {
            throw new IOException(csv + " names two persons for \"" + file + "\": " + before + " and " + person + ".");
        }
    }

    private static boolean isIn(Path data, String picture) {
        try {
            return Files.isRegularFile(data.resolve(picture));
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    /** The last two components of a path. */
    private static String key(String path) {
        String[] parts = path.replace('\\', '/').split("/");
        return parts.length < 2 ? path : parts[parts.length - 2] + "/" + parts[parts.length - 1];
    }
}
