package org.attune.report;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.config.Texts;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;

/** What a session was, in one line: course, title, learner, when, how long, from where. */
public final class SessionWords {
    private static final String DAY = "EEE d MMM yyyy, HH:mm";

    private SessionWords() {
    }

    public static String of(SessionSummary summary) {
        SessionLabels labels = summary.info().labels();
        return Stream.of(labels.course(), labels.title(), labels.learner(), when(summary), Durations.words(summary.seconds()), summary.info().source())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("  ·  "));
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
