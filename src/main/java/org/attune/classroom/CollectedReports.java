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
 * The contents of a folder of reports.
 *
 * @param lectures largest first
 * @param leftOut files that do not belong to any lecture
 */
public record CollectedReports(List<Lecture> lectures, List<SkippedFile> leftOut) {

    /**
     * Groups the sessions into lectures. Each session counts once.
     *
     * @param sessions in the order of their files; of duplicates, the first is kept
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

    /** All files that the view of this lecture does not include. */
    public List<SkippedFile> leftOutOf(Lecture lecture) {
        Stream<SkippedFile> others = lectures.stream().filter(other -> !other.equals(lecture))
                .flatMap(other -> other.sessions()
                        .map(session -> SkippedFile.of(session.file().name(), reason(other, lecture))));
        return Stream.concat(leftOut.stream(), others).toList();
    }

    private static SkippedFile.Reason reason(Lecture other, Lecture shown) {
        if (!other.isOfCourse(shown.course())) {
            return SkippedFile.Reason.OTHER_COURSE;
        }
        if (other.mode() == shown.mode() || !other.overlaps(shown)) {
            return SkippedFile.Reason.OTHER_TIME;
        }
        return other.isOfPresence() ? SkippedFile.Reason.PRESENCE : SkippedFile.Reason.EXPRESSIONS;
    }

    /** The latest of {@link #allBefore}. */
    public Optional<Lecture> before(Lecture lecture) {
        return allBefore(lecture).stream().findFirst();
    }

    /** The earlier lectures of the same course and mode with enough learners, the latest first. */
    public List<Lecture> allBefore(Lecture lecture) {
        return lectures.stream()
                .filter(other -> other.isOfCourse(lecture.course()) && other.mode() == lecture.mode())
                .filter(other -> other.start().isBefore(lecture.start()))
                .filter(other -> other.learners().size() >= ClassView.FEWEST)
                .sorted(Comparator.comparing(Lecture::start).reversed()).toList();
    }

    /**
     * All lectures of the same course that can be shown side by side with this one, itself included: with enough
     * learners, and what they recorded is of the same kind. In chronological order.
     */
    public List<Lecture> likewise(Lecture lecture) {
        return lectures.stream().filter(other -> other.isOfCourse(lecture.course()) && other.mode() == lecture.mode())
                .filter(other -> other.policy().equals(lecture.policy()))
                .filter(other -> other.learners().size() >= ClassView.FEWEST)
                .sorted(Comparator.comparing(Lecture::start)).toList();
    }

    /** Whether there is something with expressions that may not be shown here. */
    public boolean hasForbidden() {
        return leftOut.stream().anyMatch(file -> file.reason() == SkippedFile.Reason.FORBIDDEN);
    }

    /** The lectures of one course, or of all courses if {@code course} is null; largest first. */
    public List<Lecture> ofCourse(@org.jspecify.annotations.Nullable String course) {
        return lectures.stream().filter(lecture -> course == null || lecture.isOfCourse(course)).toList();
    }

    /** The lectures that began on this day, in the class's time zone. */
    public static List<Lecture> on(List<Lecture> lectures, LocalDate day) {
        return lectures.stream().filter(lecture -> lecture.start().toLocalDate().equals(day)).toList();
    }
}
