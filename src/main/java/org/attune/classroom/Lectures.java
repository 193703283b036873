package org.attune.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attune.session.SessionMode;

/**
 * Groups sessions into lectures: sessions of one course that overlap in time belong together, regardless of time zone.
 * Sessions of presence only never mix with others.
 */
final class Lectures {
    private Lectures() {}

    /** @return largest first, without recorded videos, which have no time of day */
    static List<Lecture> group(Collection<SessionMinutes> sessions, boolean acrossModels) {
        return sessions.stream().filter(SessionMinutes::live)
                .collect(Collectors.groupingBy(session -> new Kind(session.mode(),
                        SessionMinutes.key(session.labels().course()))))
                .values().stream().flatMap(course -> byTime(course).stream())
                .map(sameTime -> Lecture.of(sameTime, acrossModels)).sorted(Lecture.largestFirst()).toList();
    }

    /** What sessions of one lecture have in common besides their time. */
    private record Kind(SessionMode mode, String course) {
    }

    /** Sessions at about the same time as the first one. */
    private record Group(Instant start, Instant end, List<SessionMinutes> sessions) {

        static Group foundedBy(SessionMinutes founder) {
            return new Group(founder.start(), founder.end(), new ArrayList<>(List.of(founder)));
        }

        /**
         * Whether they overlap by more than half of the longer one. One learner who stays for two lectures then does
         * not merge them.
         */
        boolean isAround(SessionMinutes session) {
            Duration longer = max(Duration.between(start, end), Duration.between(session.start(), session.end()));
            return 2 * shared(session.start(), session.end()).toMillis() > longer.toMillis();
        }

        /**
         * Whether they overlap by at least half of the shorter one. This includes learners who came late or stayed on
         * into the next lecture.
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
