package org.attune.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which sessions were the same lecture: those of one course whose times lie over each other, whatever their clocks'
 * zones.
 */
final class Lectures {
    private Lectures() {}

    /** @return the largest first; of recorded videos, which have no time of day, nothing is taken */
    static List<Lecture> group(Collection<SessionMinutes> sessions) {
        return sessions.stream().filter(SessionMinutes::live)
                .collect(Collectors.groupingBy(session -> SessionMinutes.key(session.labels().course()))).values()
                .stream()
                .flatMap(course -> byTime(course).stream()).map(Lecture::of).sorted(Lecture.largestFirst()).toList();
    }

    /** Sessions around a founder's time. */
    private record Group(Instant start, Instant end, List<SessionMinutes> sessions) {

        static Group foundedBy(SessionMinutes founder) {
            return new Group(founder.start(), founder.end(), new ArrayList<>(List.of(founder)));
        }

        /** More than half of the longer one, so that one learner who stays for two lectures does not join them. */
        boolean isAround(SessionMinutes session) {
            Duration longer = max(Duration.between(start, end), Duration.between(session.start(), session.end()));
            return 2 * shared(session.start(), session.end()).toMillis() > longer.toMillis();
        }

        /**
         * At least half of the shorter one: someone late belongs to it, and someone who went on into the next lecture.
         */
        boolean holds(Group smaller) {
            Duration shorter = min(Duration.between(start, end), Duration.between(smaller.start, smaller.end));
            Duration shared = shared(smaller.start, smaller.end);
            return !shared.isNegative() && 2 * shared.toMillis() >= shorter.toMillis();
        }

        private Duration shared(Instant otherStart, Instant otherEnd) {
            Instant from = start.isAfter(otherStart) ? start : otherStart;
            Instant to = end.isBefore(otherEnd) ? end : otherEnd;
            return Duration.between(from, to);
        }

        private static Duration max(Duration one, Duration other) {
            return one.compareTo(other) > 0 ? one : other;
        }

        private static Duration min(Duration one, Duration other) {
            return one.compareTo(other) < 0 ? one : other;
        }
    }

    private static List<List<SessionMinutes>> byTime(List<SessionMinutes> course) {
        List<Group> founded = new ArrayList<>();
        course.stream().sorted(Comparator.comparing(SessionMinutes::start).thenComparing(SessionMinutes::id))
                .forEach(session -> founded.stream().filter(group -> group.isAround(session)).findFirst()
                        .ifPresentOrElse(group -> group.sessions.add(session),
                                () -> founded.add(Group.foundedBy(session))));
        List<Group> lectures = new ArrayList<>();
        founded.stream().sorted(Comparator.comparingInt((Group group) -> group.sessions.size()).reversed())
                .forEach(group -> {
                    Optional<Group> larger = lectures.stream().filter(lecture -> lecture.holds(group)).findFirst();
                    larger.ifPresentOrElse(lecture -> lecture.sessions.addAll(group.sessions),
                            () -> lectures.add(group));
                });
        return lectures.stream().map(Group::sessions).toList();
    }
}
