package org.attune.classroom;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attune.session.MarkerKind;
import org.attune.session.ModelId;
import org.attune.session.SessionInfo;
import org.attune.session.SessionKind.Expressions;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;
import org.attune.session.SessionSummary;

/**
 * The data that the class view keeps from a report: minutes of the wall clock instead of bins.
 *
 * @param file the report, which {@code LongCsv} reads again
 * @param id of the session
 * @param labels typed by the learner; the learner's name is only used to match sessions after a break, and never shown
 * @param zone time zone of the learner
 * @param start when the session began
 * @param end when the session ended
 * @param live whether the session has a time of day
 * @param mode what was recorded; in a session of presence only, a minute holds no more than how long a face was in view
 * @param policy version of the policy behind the verdicts; empty without verdicts
 * @param model name, version and the start of the hash; empty without verdicts
 * @param marks the markers
 * @param firstMinute of {@code minutes}, in minutes since 1970 (UTC)
 * @param minutes consecutive minutes of the wall clock
 */
public record SessionMinutes(PageFile file, UUID id, SessionLabels labels, ZoneId zone, Instant start, Instant end,
        boolean live, SessionMode mode, String policy, String model,
        List<Mark> marks, long firstMinute, List<VerdictTime> minutes) {

    /** A marker in wall-clock time. */
    record Mark(Instant at, MarkerKind kind, String text) {
    }

    public static SessionMinutes of(PageFile file, SessionSummary summary) {
        SessionInfo info = summary.info();
        Instant start = info.start().toInstant();
        List<Mark> marks = summary.markers().stream()
                .map(marker -> new Mark(start.plusMillis(Math.round(marker.seconds() * 1000)), marker.kind(),
                        marker.text()))
                .toList();
        return new SessionMinutes(file, info.id(), info.labels(), info.start().getZone(), start,
                summary.end().toInstant(), info.live(), info.kind().mode(),
                info.expressions().map(Expressions::policy).orElse(""),
                info.expressions().map(Expressions::model).map(SessionMinutes::words).orElse(""), marks,
                minuteOfBin(start, 0), minutes(start, summary));
    }

    private static String words(ModelId model) {
        return model.name() + " " + model.version() + " (" + model.sha256().substring(0, 8) + ")";
    }

    /** The minute that contains the middle of a session's bin, in minutes since 1970 (UTC). */
    public static long minuteOfBin(Instant start, int bin) {
        long middle = start.toEpochMilli() + bin * SessionSummary.BIN_SECONDS * 1000L
                + SessionSummary.BIN_SECONDS * 500L;
        return Math.floorDiv(middle, 60_000L);
    }

    static long minuteOf(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), 60L);
    }

    /** The last minute in which the session ran. */
    long lastMinute() {
        return Math.max(minuteOf(start), minuteOf(end.minusMillis(1)));
    }

    boolean runsIn(long minute) {
        return minute >= minuteOf(start) && minute <= lastMinute();
    }

    /** @param minute in minutes since 1970 (UTC) */
    VerdictTime at(long minute) {
        long index = minute - firstMinute;
        return index >= 0 && index < minutes.size() ? minutes.get((int) index) : VerdictTime.NONE;
    }

    /** Equal for spellings that differ only in case and white space. */
    public static String key(String typed) {
        return typed.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    private static List<VerdictTime> minutes(Instant start, SessionSummary summary) {
        long first = minuteOfBin(start, 0);
        List<VerdictTime> minutes = new ArrayList<>();
        for (int bin = 0; bin < summary.bins().size(); bin++) {
            int index = (int) (minuteOfBin(start, bin) - first);
            while (minutes.size() <= index) {
                minutes.add(VerdictTime.NONE);
            }
            minutes.set(index, minutes.get(index).plus(VerdictTime.of(summary.bins().get(bin))));
        }
        return List.copyOf(minutes);
    }
}
