package org.attune.report;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.config.Texts;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;

/** What a session was, in one line: course, title, learner, when, how long, from where, and whether it ended unexpectedly. */
public final class SessionWords {
    private static final String DAY = "EEE d MMM yyyy, HH:mm";

    private SessionWords() {
    }

    public static String of(SessionSummary summary) {
        SessionLabels labels = summary.info().labels();
        return Stream.of(labels.course(), labels.title(), labels.learner(), when(summary), Durations.words(summary.seconds()), source(summary.info().source()), recovered(summary))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("  ·  "));
    }

    /** It ended where the program did, which may be long before the lecture's end: whoever reads the page has to know. */
    private static String recovered(SessionSummary summary) {
        return summary.recovered() ? Words.text("when.recovered", written("HH:mm", summary.end())) : "";
    }

    /** @param source as the data has it, in every language */
    static String source(String source) {
        return switch (source) {
            case "camera" -> Words.text("source.camera");
            case "video stream" -> Words.text("source.stream");
            case "built-in clip of average faces (nobody real)" -> Words.text("source.clip");
            default -> source.startsWith("video ") ? Words.text("source.video", source.substring("video ".length())) : source;
        };
    }

    private static String when(SessionSummary summary) {
        ZonedDateTime start = summary.info().start();
        String day = written(DAY, start);
        String zone = written("zzz", start);
        return summary.info().live() ? Words.text("when.live", day, written("HH:mm", summary.end()), zone) : Words.text("when.analysed", day, zone);
    }

    private static String written(String pattern, ZonedDateTime time) {
        return DateTimeFormatter.ofPattern(pattern, Texts.language()).format(time);
    }
}
