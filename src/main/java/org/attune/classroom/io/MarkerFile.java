package org.attune.classroom.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attune.classroom.Messages;
import org.attune.classroom.SlideTimes;
import org.attune.classroom.SlideTimes.Slide;
import org.attune.classroom.TeacherMarker;
import org.attune.platform.UserCsv;
import org.attune.platform.UserCsv.Row;
import org.attune.platform.UserText;
import org.attune.platform.WindowThread;

/**
 * Reads a slide list: a CSV with the columns {@code time} and {@code title} in any dialect that {@link UserCsv} reads,
 * or the chapters of a recording as {@link ChapterList} reads them.
 */
public final class MarkerFile {
    private static final int MOST_BYTES = 1 << 20;
    /** Subtitles have more. */
    private static final int MOST = 200;

    private MarkerFile() {}

    /**
     * @param ofRecording whether all times count from the start of a recording; otherwise those of WebVTT, SRT and
     * FFmpeg do, and those of a list that begins with 0:00
     * @throws IOException if the file cannot be read; the message is a sentence that names the file and any invalid row
     */
    public static SlideTimes read(Path file, boolean ofRecording) throws IOException {
        WindowThread.keepFree();
        if (Files.size(file) > MOST_BYTES) {
            throw tooLong(file);
        }
        boolean csv = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv");
        List<ListedTime> listed = csv ? rows(file) : ChapterList.read(UserText.lines(file), file);
        if (listed.size() > MOST) {
            throw tooLong(file);
        }
        return slides(listed, ofRecording || listed.stream().limit(1).anyMatch(first -> first.beginsARecording(csv)),
                file);
    }

    private static IOException tooLong(Path file) {
        return new IOException(Messages.text("markers.long", file.getFileName()));
    }

    private static SlideTimes slides(List<ListedTime> listed, boolean ofRecording, Path file) throws IOException {
        List<Slide> slides = new ArrayList<>();
        for (ListedTime line : listed) {
            try {
                slides.add(new Slide(ofRecording
                        ? line.secondsOfRecording()
                        : TeacherMarker.of(line.time(), line.title()).time().toSecondOfDay(), line.title()));
            } catch (IllegalArgumentException notATime) {
                throw inRow(file, line.row(), String.valueOf(notATime.getMessage()));
            }
        }
        return new SlideTimes(slides, ofRecording);
    }

    private static List<ListedTime> rows(Path file) throws IOException {
        try (UserCsv csv = UserCsv.open(file)) {
            int time = csv.column("time");
            int title = csv.column("title");
            List<ListedTime> rows = new ArrayList<>();
            for (Row row = csv.next(); row != null; row = csv.next()) {
                rows.add(row(row.cell(time), row.cell(title), file, row.line()));
            }
            return rows;
        }
    }

    private static ListedTime row(Optional<String> time, Optional<String> title, Path file, long line)
            throws IOException {
        if (time.isEmpty() || title.isEmpty()) {
            throw inRow(file, line, Messages.text("markers.cells"));
        }
        return new ListedTime(line, time.get(), title.get(), false);
    }

    static IOException inRow(Path file, long line, String sentence) {
        return new IOException(Messages.text("markers.row", file.getFileName(), line, sentence));
    }
}
