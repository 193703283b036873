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
 * A class view for other programs. Shares are from 0 to 1 with six decimals; what is not shown on the page is empty or
 * null here too.
 */
public final class LectureExport {
    static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private LectureExport() {}

    /** One row a minute, with a head. */
    public static String csv(LectureView view) {
        return view.minutes().stream()
                .map(minute -> String.join(",", String.valueOf(minute.minute()),
                        TIME.format(view.start().plusMinutes(minute.minute())),
                        String.valueOf(minute.learners()), cell(minute.lowerQuartile()), cell(minute.median()),
                        cell(minute.upperQuartile())))
                .collect(Collectors.joining("\n", "minute,time,learners,lower_quartile,median,upper_quartile\n", "\n"));
    }

    /** @throws IOException when {@link #csv} cannot be written there */
    public static void write(Path file, LectureView view) throws IOException {
        WindowThread.keepFree();
        Files.writeString(file, csv(view));
    }

    /** The whole view. */
    public static String json(LectureView view) {
        return LectureJson.write(view);
    }

    private static String cell(double share) {
        return Double.isNaN(share) ? "" : Decimals.fixed(share, 6);
    }
}
