package org.attune.classroom;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a folder holds.
 *
 * @param lectures the largest first
 * @param leftOut files that belong to no lecture
 */
public record CollectedReports(List<Lecture> lectures, List<LeftOut> leftOut) {

    /**
     * Counts each session once.
     *
     * @param sessions in the order of their files, of which the first is kept
     */
    static CollectedReports of(List<SessionMinutes> sessions, List<LeftOut> unreadable) {
        Map<UUID, SessionMinutes> once = new LinkedHashMap<>();
        List<LeftOut> leftOut = new ArrayList<>(unreadable);
        for (SessionMinutes session : sessions) {
            if (once.putIfAbsent(session.id(), session) != null) {
                leftOut.add(LeftOut.of(session.file().name(), LeftOut.Reason.DUPLICATE));
            }
        }
        once.values().stream().filter(session -> !session.live())
                .forEach(session -> leftOut.add(LeftOut.of(session.file().name(), LeftOut.Reason.RECORDED)));
        List<Lecture> lectures = Lectures.of(once.values());
        lectures.forEach(lecture -> leftOut.addAll(lecture.leftOut()));
        return new CollectedReports(lectures, leftOut);
    }

    /** All files that are not in the view of that lecture. */
    public List<LeftOut> leftOutOf(Lecture lecture) {
        Stream<LeftOut> others = lectures.stream().filter(other -> !other.equals(lecture))
                .flatMap(other -> other.sessions().map(session -> LeftOut.of(session.file().name(),
                        other.isOfCourse(lecture.course()) ? LeftOut.Reason.OTHER_TIME : LeftOut.Reason.OTHER_COURSE)));
        return Stream.concat(leftOut.stream(), others).toList();
    }

    /** The latest lecture of the same course before that one with enough learners. */
    public Optional<Lecture> before(Lecture lecture) {
        return lectures.stream()
                .filter(other -> other.isOfCourse(lecture.course()) && other.start().isBefore(lecture.start()))
                .filter(other -> other.learners().size() >= ClassView.FEWEST).max(Comparator.comparing(Lecture::start));
    }

    /** Those of one course, or all when it is null; the largest first. */
    public List<Lecture> ofCourse(@org.jspecify.annotations.Nullable String course) {
        return lectures.stream().filter(lecture -> course == null || lecture.isOfCourse(course)).toList();
    }

    /** Those that began on that day by the class's clock. */
    public static List<Lecture> on(List<Lecture> lectures, LocalDate day) {
        return lectures.stream().filter(lecture -> lecture.start().toLocalDate().equals(day)).toList();
    }
}
