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
public record CollectedReports(List<Lecture> lectures, List<SkippedFile> leftOut) {

    /**
     * Counts each session once.
     *
     * @param sessions in the order of their files, of which the first is kept
     */
    public static CollectedReports of(List<SessionMinutes> sessions, List<SkippedFile> unreadable) {
        Map<UUID, SessionMinutes> once = new LinkedHashMap<>();
        List<SkippedFile> leftOut = new ArrayList<>(unreadable);
        for (SessionMinutes session : sessions) {
            if (once.putIfAbsent(session.id(), session) != null) {
                leftOut.add(SkippedFile.of(session.file().name(), SkippedFile.Reason.DUPLICATE));
            }
        }
        once.values().stream().filter(session -> !session.live())
                .forEach(session -> leftOut.add(SkippedFile.of(session.file().name(), SkippedFile.Reason.RECORDED)));
        List<Lecture> lectures = Lectures.group(once.values());
        lectures.forEach(lecture -> leftOut.addAll(lecture.leftOut()));
        return new CollectedReports(lectures, leftOut);
    }

    /** All files that are not in the view of that lecture. */
    public List<SkippedFile> leftOutOf(Lecture lecture) {
        Stream<SkippedFile> others = lectures.stream().filter(other -> !other.equals(lecture))
                .flatMap(other -> other.sessions().map(session -> SkippedFile.of(session.file().name(),
                        other.isOfCourse(lecture.course())
                                ? SkippedFile.Reason.OTHER_TIME
                                : SkippedFile.Reason.OTHER_COURSE)));
        return Stream.concat(leftOut.stream(), others).toList();
    }

    /** The latest lecture of the same course before that one with enough learners. */
    public Optional<Lecture> before(Lecture lecture) {
        return lectures.stream()
                .filter(other -> other.isOfCourse(lecture.course()) && other.start().isBefore(lecture.start()))
                .filter(other -> other.learners().size() >= LectureView.FEWEST)
                .max(Comparator.comparing(Lecture::start));
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
