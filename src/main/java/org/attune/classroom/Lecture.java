package org.attune.classroom;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.report.ClockTimes;
import org.attune.session.SessionMode;

/**
 * The sessions of one course at one time, all of the same mode.
 *
 * @param mode what they recorded
 * @param course the most common spelling; may be empty
 * @param title the most common spelling; may be empty
 * @param zone time zone of most learners
 * @param learners who attended
 * @param people how many they are: fewer than {@code learners} if some were counted anew after they had gone
 * @param firstMinute the first minute in which at least a quarter of the learners attended, in minutes since 1970
 * (UTC); somebody who starts an hour too early does not move it
 * @param minutes from there to the last minute in which at least a quarter of the learners attended
 * @param acrossModels whether it may be compared with sessions of other models than its own
 * @param leftOut sessions at the same time whose figures cannot be combined with the others
 */
public record Lecture(SessionMode mode, String course, String title, ZoneId zone, List<Learner> learners,
        int people, long firstMinute, int minutes, boolean acrossModels, List<SkippedFile> leftOut) {
    /**
     * @param sessions of one course at one time, at least one
     * @param acrossModels whether pages of several models are counted together
     */
    static Lecture of(List<SessionMinutes> sessions, boolean acrossModels) {
        String policy = mostFrequent(sessions, SessionMinutes::policy);
        List<SkippedFile> leftOut = new ArrayList<>();
        List<SessionMinutes> comparable = alike(sessions, SessionMinutes::policy, policy,
                SkippedFile.Reason.OTHER_POLICY, leftOut);
        if (!acrossModels) {
            comparable = alike(comparable, SessionMinutes::model, mostFrequent(comparable, SessionMinutes::model),
                    SkippedFile.Reason.OTHER_MODEL, leftOut);
        }
        List<Learner> learners = Learner.of(comparable);
        AttendedMinutes attended = AttendedMinutes.of(learners, learners.size());
        return new Lecture(comparable.getFirst().mode(), mostFrequent(comparable, one -> one.labels().course()),
                mostFrequent(comparable, one -> one.labels().title()),
                ZoneId.of(mostFrequent(comparable, one -> one.zone().getId())), learners, learners.size(),
                attended.first(),
                attended.minutes(), acrossModels, leftOut);
    }

    /**
     * A lecture whose figures came while it was taught. Which models estimated them is not known, so that it may be
     * compared with those of any.
     *
     * @param people how many the learners are; some may have been counted anew after they had gone
     */
    public static Lecture gathered(SessionMode mode, String course, String title, ZoneId zone,
            List<GatheredLearner> gathered, int people) {
        List<Learner> learners = gathered.stream().map(learner -> learner.session(mode, zone))
                .sorted(Comparator.comparing(SessionMinutes::id)).map(one -> new Learner(List.of(one))).toList();
        AttendedMinutes attended = AttendedMinutes.of(learners, people);
        return new Lecture(mode, course, title, zone, learners, people, attended.first(), attended.minutes(), true,
                List.of());
    }

    private static List<SessionMinutes> alike(List<SessionMinutes> sessions, Function<SessionMinutes, String> property,
            String value, SkippedFile.Reason otherwise, List<SkippedFile> leftOut) {
        Map<Boolean, List<SessionMinutes>> split = sessions.stream()
                .collect(Collectors.partitioningBy(session -> property.apply(session).equals(value)));
        split.get(false).forEach(other -> leftOut.add(SkippedFile.of(other.file().name(), otherwise)));
        return split.get(true);
    }

    public ZonedDateTime start() {
        return at(0);
    }

    /**
     * Whether the class's share is low in this minute, its last so far, by the definition of a dip, with at least five
     * learners in it. Never of presence, where the class may be leaving.
     *
     * @param minute in minutes since 1970 (UTC)
     * @throws TooFewLearnersException if there are fewer than five
     */
    public boolean endsLow(long minute) {
        return !isOfPresence() && firstMinute + minutes == minute + 1 && new LectureFigures(this).endsLow();
    }

    /** The end of the last minute. */
    public ZonedDateTime end() {
        return at(minutes);
    }

    /** None of a lecture that was counted live, whose bins cannot be read again. */
    public int pages() {
        return (int) sessions().filter(session -> session.file() != GatheredLearner.NO_FILE).count();
    }

    /** Text for lists, such as "Thermodynamics, lecture 7 · Thu 19 Nov 2026, 10:00 · 31 learners". */
    public String words() {
        String words = Messages.text(people == 1 ? "lecture.one" : "lecture.many", name(),
                ClockTimes.listed(start()), people);
        return isOfPresence() ? Messages.text("lecture.presence", words) : words;
    }

    /** The same under another course and title. */
    public Lecture named(String newCourse, String newTitle) {
        return new Lecture(mode, newCourse, newTitle, zone, learners, people, firstMinute, minutes, acrossModels,
                leftOut);
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

    /** Whether only presence was recorded, so that there are no verdicts. */
    public boolean isOfPresence() {
        return mode == SessionMode.PRESENCE;
    }

    /** Whether the class can have been in both at the same time. */
    boolean overlaps(Lecture other) {
        return start().isBefore(other.end()) && other.start().isBefore(end());
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

    /** Each learner's minutes. */
    List<List<VerdictTime>> byMinute() {
        return learners.stream().map(learner -> IntStream.range(0, minutes)
                .mapToObj(minute -> learner.at(firstMinute + minute)).toList()).toList();
    }

    /** Version of the policy behind the verdicts; empty without verdicts. */
    String policy() {
        return learners.getFirst().sessions().getFirst().policy();
    }

    /** Of its sessions, sorted; none without verdicts. */
    List<String> models() {
        return sessions().map(SessionMinutes::model).filter(model -> !model.isEmpty()).distinct().sorted().toList();
    }

    /** Whether verdicts of both mean the same: by one rule and, unless others are wanted, by the same models. */
    boolean isComparableWith(Lecture other) {
        return policy().equals(other.policy()) && (acrossModels || models().equals(other.models()));
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

    /** By number of learners, descending; in a tie, first those with expressions, then the latest. */
    static Comparator<Lecture> largestFirst() {
        return Comparator.comparingInt((Lecture lecture) -> lecture.learners.size()).reversed()
                .thenComparing(Lecture::mode).thenComparing(Comparator.comparing(Lecture::start).reversed());
    }
}
