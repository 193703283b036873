package org.attune.classroom;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When a lecture was.
 *
 * @param first minute, counted from 1970 in UTC
 * @param last minute, in it
 */
record AttendedMinutes(long first, long last) {
    /** Of the learners; fewer are people who came too early or forgot to end. */
    private static final double ENOUGH = 0.25;

    /** From the first to the last minute in which at least a quarter of the learners were there. */
    static AttendedMinutes of(List<Learner> learners) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        int there = 0;
        boolean enough = false;
        for (Map.Entry<Long, Integer> change : changes(learners).entrySet()) {
            there += change.getValue();
            boolean stillEnough = there > 0 && there >= ENOUGH * learners.size();
            first = stillEnough ? Math.min(first, change.getKey()) : first;
            last = enough && !stillEnough ? change.getKey() - 1 : last;
            enough = stillEnough;
        }
        return new AttendedMinutes(first, last);
    }

    int minutes() {
        return (int) (last - first + 1);
    }

    /** How many came and went in each minute in which anybody did. */
    private static Map<Long, Integer> changes(List<Learner> learners) {
        Map<Long, Integer> changes = new TreeMap<>();
        learners.stream().flatMap(learner -> learner.sessions().stream()).forEach(session -> {
            changes.merge(SessionMinutes.minuteOf(session.start()), 1, Integer::sum);
            changes.merge(session.lastMinute() + 1, -1, Integer::sum);
        });
        return changes;
    }
}
