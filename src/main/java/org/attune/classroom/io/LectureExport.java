package org.attune.classroom.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attune.classroom.ClassView;
import org.attune.classroom.LectureView;
import org.attune.classroom.PresenceView;
import org.attune.platform.Decimals;
import org.attune.platform.WindowThread;
import org.attune.session.MarkerKind;

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
            case LectureView interest -> csv(view, "learners,lower_quartile,median,upper_quartile",
                    interest.minutes().stream().map(minute -> String.join(",", String.valueOf(minute.learners()),
                            cell(minute.lowerQuartile()), cell(minute.median()), cell(minute.upperQuartile())))
                            .toList());
            case PresenceView presence -> csv(view, "in_view",
                    presence.minutes().stream().map(minute -> cell(minute.inView())).toList());
        };
    }

    /** @param figures a cell or more for each minute */
    private static String csv(ClassView view, String columns, List<String> figures) {
        String said = MarkerKind.SAID.stream().map(MarkerKind::id).collect(Collectors.joining(","));
        return IntStream.range(0, figures.size())
                .mapToObj(minute -> String.join(",", String.valueOf(minute),
                        TIME.format(view.start().plusMinutes(minute)), figures.get(minute), said(view, minute)))
                .collect(Collectors.joining("\n", "minute,time," + columns + "," + said + "\n", "\n"));
    }

    private static String said(ClassView view, int minute) {
        return MarkerKind.SAID.stream().map(kind -> cell(view.words().stream().filter(words -> words.kind() == kind)
                .mapToInt(words -> words.minutes().get(minute)).sum())).collect(Collectors.joining(","));
    }

    private static String cell(int learners) {
        return learners == 0 ? "" : String.valueOf(learners);
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
