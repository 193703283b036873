package org.attune.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * One person's sessions in a lecture: usually one, more if the program was closed and reopened.
 *
 * @param sessions in chronological order, without overlaps
 */
public record Learner(List<SessionMinutes> sessions) {

    /**
     * Sessions under the same name that do not overlap belong to one learner. Otherwise four people, one of whom came
     * back, would count as five. Each session without a name counts as a separate learner.
     *
     * @return in the order of the sessions' random ids, which reveals nothing about anyone
     */
    static List<Learner> of(List<SessionMinutes> sessions) {
        Map<String, List<List<SessionMinutes>>> named = new LinkedHashMap<>();
        sessions.stream().sorted(Comparator.comparing(SessionMinutes::start).thenComparing(SessionMinutes::id))
                .forEach(session -> {
                    String name = SessionMinutes.key(session.labels().learner());
                    add(session, named.computeIfAbsent(name.isEmpty() ? session.id().toString() : name,
                            unseen -> new ArrayList<>()));
                });
        return named.values().stream().flatMap(List::stream).map(List::copyOf).map(Learner::new)
                .sorted(Comparator.comparing(learner -> learner.sessions.getFirst().id())).toList();
    }

    private static void add(SessionMinutes session, List<List<SessionMinutes>> sameName) {
        sameName.stream().filter(earlier -> !session.start().isBefore(earlier.getLast().end())).findFirst()
                .orElseGet(() -> {
                    List<SessionMinutes> another = new ArrayList<>();
                    sameName.add(another);
                    return another;
                }).add(session);
    }

    boolean runsIn(long minute) {
        return sessions.stream().anyMatch(session -> session.runsIn(minute));
    }

    /** @param minute in minutes since 1970 (UTC) */
    VerdictTime at(long minute) {
        return sessions.stream().map(session -> session.at(minute)).reduce(VerdictTime.NONE, VerdictTime::plus);
    }

    /** @param to exclusive */
    VerdictTime between(long from, long to) {
        return LongStream.range(from, to).mapToObj(this::at).reduce(VerdictTime.NONE, VerdictTime::plus);
    }
}
