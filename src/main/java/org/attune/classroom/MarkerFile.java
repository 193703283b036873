package org.attune.classroom;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attune.config.RegularFile;
import org.jspecify.annotations.Nullable;

/** A slide list: a CSV with the columns {@code time} and {@code title}, in any order, parted by commas or semicolons. */
public final class MarkerFile {
    private static final int MOST_BYTES = 1 << 20;

    private MarkerFile() {
    }

    /** @throws IOException with a sentence that names the file and the row */
    public static List<TeacherMarker> read(Path file) throws IOException {
        List<String> lines = lines(file);
        char separator = lines.getFirst().contains(";") ? ';' : ',';
        List<String> head = cells(lines.getFirst().replace("\uFEFF", ""), separator).stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
        int time = head.indexOf("time");
        int title = head.indexOf("title");
        if (time < 0 || title < 0) {
            throw inRow(file, 1, Sentences.of("markers.columns"), null);
        }
        List<TeacherMarker> markers = new ArrayList<>();
        for (int row = 1; row < lines.size(); row++) {
            if (!lines.get(row).isBlank()) {
                markers.add(marker(cells(lines.get(row), separator), time, title, file, row + 1));
            }
        }
        return markers;
    }

    private static TeacherMarker marker(List<String> cells, int time, int title, Path file, int row) throws IOException {
        if (cells.size() <= Math.max(time, title)) {
            throw inRow(file, row, Sentences.of("markers.cells"), null);
        }
        try {
            return TeacherMarker.of(cells.get(time), cells.get(title));
        } catch (IllegalArgumentException notATime) {
            throw inRow(file, row, String.valueOf(notATime.getMessage()), notATime);
        }
    }

    private static IOException inRow(Path file, int row, String sentence, @Nullable Exception cause) {
        return new IOException(Sentences.of("markers.row", file.getFileName(), row, sentence), cause);
    }

    private static List<String> lines(Path file) throws IOException {
        RegularFile.require(file);
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(Sentences.of("markers.long", file.getFileName()));
        }
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.isEmpty()) {
                throw new IOException(Sentences.of("markers.empty", file.getFileName()));
            }
            return lines;
        } catch (MalformedInputException notText) {
            throw new IOException(Sentences.of("markers.text", file.getFileName()), notText);
        }
    }

    /** Quotes keep separators in a cell, and two quotes stand for one. */
    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int index = 0; index < line.length(); index++) {
            char character = line.charAt(index);
            if (character == '"' && quoted && index + 1 < line.length() && line.charAt(index + 1) == '"') {
                cell.append(line.charAt(++index));
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
