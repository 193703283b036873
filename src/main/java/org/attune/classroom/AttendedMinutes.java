package org.attune.classroom;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The time range of a lecture.
 *
 * @param first minute, in minutes since 1970 (UTC)
 * @param last minute, inclusive
 */
record AttendedMinutes(long first, long last) {
    /** Share of the learners. A smaller group came too early or forgot to end the session. */
    private static final double ENOUGH = 0.25;

    /**
     * From the first to the last minute in which at least a quarter of the learners attended; all of them if that never
     * was the case.
     *
     * @param people how many the learners are
     */
    static AttendedMinutes of(List<Learner> learners, int people) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        int there = 0;
        boolean enough = false;
        for (Map.Entry<Long, Integer> change : changes(learners).entrySet()) {
            there += change.getValue();
            boolean stillEnough = there > 0 && there >= ENOUGH * people;
            first = stillEnough ? Math.min(first, change.getKey()) : first;
            last = enough && !stillEnough ? change.getKey() - 1 : last;
            enough = stillEnough;
        }
        return first > last ? all(learners) : new AttendedMinutes(first, last);
    }

    private static AttendedMinutes all(List<Learner> learners) {
        List<SessionMinutes> sessions = learners.stream().flatMap(learner -> learner.sessions().stream()).toList();
        return new AttendedMinutes(
                sessions.stream().mapToLong(session -> SessionMinutes.minuteOf(session.start())).min().orElse(0),
                sessions.stream().mapToLong(SessionMinutes::lastMinute).max().orElse(-1));
    }

    int minutes() {
        return (int) (last - first + 1);
    }

    /** Net number of arrivals, by minute. */
    private static Map<Long, Integer> changes(List<Learner> learners) {
        Map<Long, Integer> changes = new TreeMap<>();
        learners.stream().flatMap(learner -> learner.sessions().stream()).forEach(session -> {
            changes.merge(SessionMinutes.minuteOf(session.start()), 1, Integer::sum);
            changes.merge(session.lastMinute() + 1, -1, Integer::sum);
        });
        return changes;
    }
}
