package org.attune.report.export;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.report.LookAgain;
import org.attune.report.Messages;
import org.attune.session.SessionSummary;

/** Chapters for a player that shows a recording, as WebVTT. */
public final class Chapters {
    /** Who is lost says so some time after it began. */
    private static final double BEFORE = 30;
    private static final double AFTER = 10;
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private Chapters() {}

    /**
     * One of them.
     *
     * @param from in seconds of the recording; {@code to} alike
     */
    public record Chapter(double from, double to, String title) {
        private String cue() {
            return time(Math.max(0, from)) + " --> " + time(to) + "\n" + title.replace("&", "&amp;")
                    .replace("<", "&lt;").replace(">", "&gt;") + "\n";
        }
    }

    /**
     * The minutes of a session that are worth another look.
     *
     * @param later how many seconds later than the recording the session began; negative when earlier
     */
    public static String of(SessionSummary summary, double later) {
        return text(LookAgain.of(summary).stream().map(moment -> chapter(moment, summary, later)).toList());
    }

    private static Chapter chapter(LookAgain moment, SessionSummary summary, double later) {
        String what = Stream.of(moment.low() ? "again.chapter.low" : "", moment.lost() ? "again.chapter.lost" : "")
                .filter(key -> !key.isEmpty()).map(Messages::text).collect(Collectors.joining(", "));
        String title = moment.part().isEmpty() ? what : Messages.text("again.chapter", moment.part(), what);
        double from = moment.low() ? moment.time().from() : Math.max(0, moment.time().from() - BEFORE);
        double to = moment.low() ? moment.time().to() : Math.min(summary.seconds(), moment.time().to() + AFTER);
        return new Chapter(from + later, to + later, title);
    }

    /** How many seconds after a recording something began, within half a day. */
    public static double later(ZonedDateTime start, LocalTime recording) {
        Duration later = Duration.between(start.with(recording), start);
        Duration near = later.compareTo(HALF_A_DAY) > 0
                ? later.minusDays(1)
                : later.compareTo(HALF_A_DAY.negated()) < 0 ? later.plusDays(1) : later;
        return near.toMillis() / 1000.0;
    }

    /** A whole file; those that ended before the recording began are left out, and if none remains it says so. */
    public static String text(List<Chapter> chapters) {
        String cues = chapters.stream().filter(chapter -> chapter.to > 0 && chapter.to > chapter.from)
                .map(chapter -> "\n" + chapter.cue()).collect(Collectors.joining());
        return "WEBVTT\n" + (cues.isEmpty() ? "\nNOTE\n" + none() + "\n" : cues);
    }

    /** @param file from here */
    public static boolean isEmpty(String file) {
        return !file.contains(" --> ");
    }

    /** Why a file is empty, in a sentence. */
    public static String none() {
        return Messages.text("again.none");
    }

    /** In WebVTT's form, with whole milliseconds. */
    static String time(double seconds) {
        long milliseconds = Math.round(1000 * seconds);
        return String.format(Locale.ROOT, "%02d:%02d:%02d.%03d", milliseconds / 3_600_000, milliseconds / 60_000 % 60,
                milliseconds / 1000 % 60, milliseconds % 1000);
    }
}
