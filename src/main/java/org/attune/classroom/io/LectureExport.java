package org.attune.classroom.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.attune.classroom.LectureView;
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
    public static String csv(LectureView view) {
        return view.minutes().stream()
                .map(minute -> String.join(",", String.valueOf(minute.minute()),
                        TIME.format(view.start().plusMinutes(minute.minute())),
                        String.valueOf(minute.learners()), cell(minute.lowerQuartile()), cell(minute.median()),
                        cell(minute.upperQuartile())))
                .collect(Collectors.joining("\n", "minute,time,learners,lower_quartile,median,upper_quartile\n", "\n"));
    }

    /** @throws IOException if {@link #csv} cannot be written to the file */
    public static void write(Path file, LectureView view) throws IOException {
        WindowThread.keepFree();
        Files.writeString(file, csv(view));
    }

    /** The whole view as JSON. */
    public static String json(LectureView view) {
        return LectureJson.write(view);
    }

    private static String cell(double share) {
        return Double.isNaN(share) ? "" : Decimals.fixed(share, 6);
    }
}
