package org.attune.classroom;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attune.session.ModelId;
import org.attune.session.SessionInfo;
import org.attune.session.SessionKind.Expressions;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;

/**
 * What the class view keeps of a report: its minutes of the wall clock instead of its bins.
 *
 * @param file the report, which the long form reads again
 * @param id of the session
 * @param labels what the learner typed; the learner's name only tells who came back after a break, and is never shown
 * @param zone of the learner's clock
 * @param start when the session began
 * @param end when it ended
 * @param live whether it has a time of day at all
 * @param policy version of the rule that gave the verdicts
 * @param model name, version and the begin of the hash
 * @param marks the markers
 * @param firstMinute of {@code minutes}, counted from 1970 in UTC
 * @param minutes of the wall clock, one after the other
 */
public record SessionMinutes(PageFile file, UUID id, SessionLabels labels, ZoneId zone, Instant start, Instant end,
        boolean live, String policy, String model,
        List<Mark> marks, long firstMinute, List<VerdictTime> minutes) {

    /** A marker by the wall clock. */
    record Mark(Instant at, String text) {
    }

    /** @param summary of a session with estimates */
    public static SessionMinutes of(PageFile file, SessionSummary summary) {
        SessionInfo info = summary.info();
        Expressions made = info.expressions().orElseThrow();
        ModelId model = made.model();
        Instant start = info.start().toInstant();
        List<Mark> marks = summary.markers().stream()
                .map(marker -> new Mark(start.plusMillis(Math.round(marker.seconds() * 1000)), marker.text())).toList();
        return new SessionMinutes(file, info.id(), info.labels(), info.start().getZone(), start,
                summary.end().toInstant(), info.live(), made.policy(),
                model.name() + " " + model.version() + " (" + model.sha256().substring(0, 8) + ")", marks,
                minuteOfBin(start, 0), minutes(start, summary));
    }

    /** The minute of the wall clock that holds the middle of a session's bin, counted from 1970 in UTC. */
    public static long minuteOfBin(Instant start, int bin) {
        long middle = start.toEpochMilli() + bin * SessionSummary.BIN_SECONDS * 1000L
                + SessionSummary.BIN_SECONDS * 500L;
        return Math.floorDiv(middle, 60_000L);
    }

    static long minuteOf(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), 60L);
    }

    /** The minute of the last moment. */
    long lastMinute() {
        return Math.max(minuteOf(start), minuteOf(end.minusMillis(1)));
    }

    boolean runsIn(long minute) {
        return minute >= minuteOf(start) && minute <= lastMinute();
    }

    /** @param minute counted from 1970 in UTC */
    VerdictTime at(long minute) {
        long index = minute - firstMinute;
        return index >= 0 && index < minutes.size() ? minutes.get((int) index) : VerdictTime.NONE;
    }

    /** The same for all spellings that differ only in case and spaces. */
    static String key(String typed) {
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
