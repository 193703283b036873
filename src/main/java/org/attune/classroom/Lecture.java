package org.attune.classroom;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.report.ClockTimes;

/**
 * The sessions of one course at one time.
 *
 * @param course the most common spelling; may be empty
 * @param title the most common spelling; may be empty
 * @param zone time zone of most learners
 * @param learners who attended
 * @param firstMinute the first minute in which at least a quarter of the learners attended, in minutes since 1970
 * (UTC); somebody who starts an hour too early does not move it
 * @param minutes from there to the last minute in which at least a quarter of the learners attended
 * @param leftOut sessions at the same time whose figures cannot be combined with the others
 */
public record Lecture(String course, String title, ZoneId zone, List<Learner> learners, long firstMinute, int minutes,
        List<SkippedFile> leftOut) {
    /** @param sessions of one course at one time, at least one */
    static Lecture of(List<SessionMinutes> sessions) {
        String policy = mostFrequent(sessions, SessionMinutes::policy);
        List<SessionMinutes> comparable = sessions.stream().filter(session -> session.policy().equals(policy)).toList();
        List<SkippedFile> others = sessions.stream().filter(session -> !session.policy().equals(policy))
                .map(session -> SkippedFile.of(session.file().name(), SkippedFile.Reason.OTHER_POLICY)).toList();
        List<Learner> learners = Learner.of(comparable);
        AttendedMinutes attended = AttendedMinutes.of(learners);
        return new Lecture(mostFrequent(comparable, session -> session.labels().course()),
                mostFrequent(comparable, session -> session.labels().title()),
                ZoneId.of(mostFrequent(comparable, session -> session.zone().getId())), learners, attended.first(),
                attended.minutes(), others);
    }

    public ZonedDateTime start() {
        return at(0);
    }

    /** The end of the last minute. */
    public ZonedDateTime end() {
        return at(minutes);
    }

    public int pages() {
        return (int) sessions().count();
    }

    /** Text for lists, such as "Thermodynamics, lecture 7 · Thu 19 Nov 2026, 10:00 · 31 learners". */
    public String words() {
        return Messages.text(learners.size() == 1 ? "lecture.one" : "lecture.many", name(), ClockTimes.listed(start()),
                learners.size());
    }

    /** Course and title, or a placeholder if both are empty. */
    public String name() {
        String both = course + (course.isEmpty() || title.isEmpty() ? "" : ", ") + title;
        return both.isEmpty() ? Messages.text("lecture.nameless") : both;
    }

    /** Text for a table header: the title, or the day if there is no title. */
    String shortName() {
        return title.isEmpty() ? ClockTimes.written("d MMM", start()) : title;
    }

    public boolean isOfCourse(String other) {
        return SessionMinutes.key(course).equals(SessionMinutes.key(other));
    }

    ZonedDateTime at(int minute) {
        return Instant.ofEpochSecond(60 * (firstMinute + minute)).atZone(zone);
    }

    Stream<SessionMinutes> sessions() {
        return learners.stream().flatMap(learner -> learner.sessions().stream());
    }

    /** Version of the policy behind the verdicts. */
    String policy() {
        return learners.getFirst().sessions().getFirst().policy();
    }

    /** Ignores empty values. In a tie, the alphabetically first wins. */
    static String mostFrequent(Collection<SessionMinutes> sessions, Function<SessionMinutes, String> property) {
        return sessions.stream().map(property).filter(text -> !text.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())).entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey).orElse("");
    }

    /** By number of learners, descending; in a tie, the latest first. */
    static Comparator<Lecture> largestFirst() {
        return Comparator.comparingInt((Lecture lecture) -> lecture.learners.size()).thenComparing(Lecture::start)
                .reversed();
    }
}
