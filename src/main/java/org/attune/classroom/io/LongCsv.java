package org.attune.classroom.io;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;
import org.attune.classroom.Lecture;
import org.attune.classroom.SessionMinutes;
import org.attune.classroom.TooFewLearnersException;
import org.attune.platform.Decimals;
import org.attune.platform.WindowThread;
import org.attune.session.Bin;
import org.attune.session.SessionSummary;

/**
 * Exports a lecture as a CSV with one row per session and bin, for analysis with other tools. Learners and sessions are
 * numbered; the numbers have no meaning outside this export. See {@code docs/class-view.md} for columns and types.
 */
public final class LongCsv {
    private static final String PRESENCE_HEAD = "learner,session,bin_start,minute,measured";
    private static final String HEAD = Stream.concat(Stream.of(PRESENCE_HEAD),
            Stream.concat(Stream.of(Verdict.values()), Stream.of(Emotion.values()))
                    .map(column -> column.name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(","));

    private static final DateTimeFormatter UTC = DateTimeFormatter
            .ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private LongCsv() {}

    /**
     * Reads the lecture's reports again, one by one, because their bins were not kept.
     *
     * @throws TooFewLearnersException if there are fewer than five
     * @throws IOException if a report no longer exists; the message is a sentence for the user
     */
    public static void write(Lecture lecture, Writer out) throws IOException {
        TooFewLearnersException.throwIfFew(lecture);
        out.write((lecture.isOfPresence() ? PRESENCE_HEAD : HEAD) + "\n");
        int session = 0;
        for (int learner = 0; learner < lecture.learners().size(); learner++) {
            for (SessionMinutes minutes : lecture.learners().get(learner).sessions()) {
                write(lecture, minutes.file().read(), (learner + 1) + "," + ++session, out);
            }
        }
    }

    /** As {@link #write(Lecture, Writer)}, into a file. */
    public static void write(Lecture lecture, Path file) throws IOException {
        WindowThread.keepFree();
        try (Writer out = Files.newBufferedWriter(file)) {
            write(lecture, out);
        }
    }

    private static void write(Lecture lecture, SessionSummary summary, String numbers, Writer out) throws IOException {
        Instant start = summary.info().start().toInstant();
        for (int index = 0; index < summary.bins().size(); index++) {
            long minute = SessionMinutes.minuteOfBin(start, index) - lecture.firstMinute();
            if (minute >= 0 && minute < lecture.minutes()) {
                Instant begin = start.plusSeconds((long) index * SessionSummary.BIN_SECONDS);
                Bin bin = summary.bins().get(index);
                out.write(numbers + "," + UTC.format(begin) + "," + minute + ","
                        + (lecture.isOfPresence() ? number(bin.measuredSeconds()) : figures(bin)) + "\n");
            }
        }
    }

    private static String figures(Bin bin) {
        return Stream
                .concat(Stream.of(bin.measuredSeconds()),
                        Stream.concat(bin.verdictSeconds().stream(), bin.expressionSeconds().stream()))
                .map(LongCsv::number).collect(Collectors.joining(","));
    }

    private static String number(double seconds) {
        return Decimals.fixed(seconds, 3);
    }
}
