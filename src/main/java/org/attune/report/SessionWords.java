package org.attune.report;

import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;

/**
 * What a session was, in one line: course, title, learner, when, how long, from where, and whether it ended
 * unexpectedly.
 */
public final class SessionWords {
    private SessionWords() {}

    public static String text(SessionSummary summary) {
        SessionLabels labels = summary.info().labels();
        return joined(labels.course(), labels.title(), labels.learner(), when(summary),
                Durations.words(summary.seconds()), source(summary.info().source()), recovered(summary));
    }

    /** Which one it was: course, title, and when it began. */
    public static String named(SessionSummary summary) {
        SessionLabels labels = summary.info().labels();
        return joined(labels.course(), labels.title(), ClockTimes.listed(summary.info().start()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("  ·  "));
    }

    /**
     * It ended where the program did, which may be long before the lecture's end: whoever reads the page has to know.
     */
    private static String recovered(SessionSummary summary) {
        ZonedDateTime end = summary.end();
        return summary.recovered()
                ? Messages.text("when.recovered",
                        ClockTimes.clock(end) + ClockTimes.zoneBetween(summary.info().start(), end, end))
                : "";
    }

    /** @param source as the data has it, in every language */
    public static String source(String source) {
        return switch (source) {
            case "camera" -> Messages.text("source.camera");
            case "video stream" -> Messages.text("source.stream");
            case "built-in clip of average faces (nobody real)" -> Messages.text("source.clip");
            default ->
                source.startsWith("video ")
                        ? Messages.text("source.video", source.substring("video ".length()))
                        : source;
        };
    }

    private static String when(SessionSummary summary) {
        ZonedDateTime start = summary.info().start();
        ZonedDateTime end = summary.end();
        if (!summary.info().live()) {
            return Messages.text("when.analysed", ClockTimes.day(start), ClockTimes.zone(start));
        }
        return ClockTimes.isChanged(start, end)
                ? Messages.text("when.live.zones", ClockTimes.day(start), ClockTimes.zone(start),
                        ClockTimes.clock(end), ClockTimes.zone(end))
                : Messages.text("when.live", ClockTimes.day(start), ClockTimes.clock(end), ClockTimes.zone(start));
    }
}
