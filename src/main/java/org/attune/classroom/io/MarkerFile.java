package org.attune.classroom.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.classroom.Messages;
import org.attune.classroom.TeacherMarker;
import org.attune.platform.UserCsv;
import org.attune.platform.UserCsv.Row;
import org.attune.platform.WindowThread;
import org.jspecify.annotations.Nullable;

/**
 * Reads a slide list: a CSV with the columns {@code time} and {@code title}, in any dialect that {@link UserCsv} reads.
 */
public final class MarkerFile {
    private static final int MOST_BYTES = 1 << 20;

    private MarkerFile() {}

    /**
     * @throws IOException if the file cannot be read; the message is a sentence that names the file and any invalid row
     */
    public static List<TeacherMarker> read(Path file) throws IOException {
        WindowThread.keepFree();
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(Messages.text("markers.long", file.getFileName()));
        }
        try (UserCsv csv = UserCsv.open(file)) {
            int time = csv.column("time");
            int title = csv.column("title");
            List<TeacherMarker> markers = new ArrayList<>();
            for (Row row = csv.next(); row != null; row = csv.next()) {
                markers.add(marker(row.cell(time), row.cell(title), file, row.line()));
            }
            return markers;
        }
    }

    private static TeacherMarker marker(Optional<String> time, Optional<String> title, Path file, long line)
            throws IOException {
        if (time.isEmpty() || title.isEmpty()) {
            throw inRow(file, line, Messages.text("markers.cells"), null);
        }
        try {
            return TeacherMarker.of(time.get(), title.get());
        } catch (IllegalArgumentException notATime) {
            throw inRow(file, line, String.valueOf(notATime.getMessage()), notATime);
        }
    }

    private static IOException inRow(Path file, long line, String sentence, @Nullable Exception cause) {
        return new IOException(Messages.text("markers.row", file.getFileName(), line, sentence), cause);
    }
}
