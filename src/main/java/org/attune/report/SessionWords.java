package org.attune.report;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;

/** What a session was, in one line: course, title, learner, when, how long, from where. */
public final class SessionWords {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);

    private SessionWords() {
    }

    public static String of(SessionSummary summary) {
        SessionLabels labels = summary.info().labels();
        return Stream.of(labels.course(), labels.title(), labels.learner(), when(summary), Durations.words(summary.seconds()), summary.info().source())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("  ·  "));
    }

    private static String when(SessionSummary summary) {
        ZonedDateTime start = summary.info().start();
        String time = summary.info().live() ? DATE.format(start) + " to " + TIME.format(summary.end()) : "analysed " + DATE.format(start);
        return time + " (" + ZONE.format(start) + ")";
    }
}
