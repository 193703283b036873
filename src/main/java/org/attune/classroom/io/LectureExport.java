package org.attune.classroom.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.classroom.ClassView;
import org.attune.classroom.LectureView;
import org.attune.classroom.PresenceView;
import org.attune.platform.Decimals;
import org.attune.platform.WindowThread;

/**
 * Exports a class view for other programs. Shares are from 0 to 1 with six decimals. Figures that the page does not
 * show are empty or null here too.
 */
public final class LectureExport {
    static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private LectureExport() {}

    /** A header and one row per minute. */
    public static String csv(ClassView view) {
        return switch (view) {
            case LectureView interest -> csv("learners,lower_quartile,median,upper_quartile",
                    interest.minutes().stream().map(minute -> at(view, minute.minute()) + minute.learners() + ","
                            + cell(minute.lowerQuartile()) + "," + cell(minute.median()) + ","
                            + cell(minute.upperQuartile())));
            case PresenceView presence -> csv("in_view", presence.minutes().stream().map(
                    minute -> at(view, minute.minute()) + (minute.isShown() ? minute.inView() : "")));
        };
    }

    private static String csv(String columns, Stream<String> rows) {
        return rows.collect(Collectors.joining("\n", "minute,time," + columns + "\n", "\n"));
    }

    private static String at(ClassView view, int minute) {
        return minute + "," + TIME.format(view.start().plusMinutes(minute)) + ",";
    }

    /**
     * @param export as {@link #csv} or {@link #json} made it
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file, String export) throws IOException {
        WindowThread.keepFree();
        Files.writeString(file, export);
    }

    /** The whole view as JSON. */
    public static String json(ClassView view) {
        return LectureJson.write(view);
    }

    private static String cell(double share) {
        return Double.isNaN(share) ? "" : Decimals.fixed(share, 6);
    }
}
