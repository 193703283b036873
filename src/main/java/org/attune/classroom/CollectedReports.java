package org.attune.classroom;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
 * @param read sessions, and {@code unread} files, that these were made from
 */
public record CollectedReports(List<Lecture> lectures, List<SkippedFile> leftOut, Collection<SessionMinutes> read,
        List<SkippedFile> unread) {

    /**
     * Groups the sessions into lectures. Each session counts once. Of the sessions of one lecture, those by another
     * model than most are left out.
     *
     * @param sessions in the order of their files; of duplicates, the first is kept
     */
    public static CollectedReports of(List<SessionMinutes> sessions, List<SkippedFile> unreadable) {
        Map<UUID, SessionMinutes> once = new LinkedHashMap<>();
        List<SkippedFile> unread = new ArrayList<>(unreadable);
        for (SessionMinutes session : sessions) {
            if (once.putIfAbsent(session.id(), session) != null) {
                unread.add(SkippedFile.of(session.file().name(), SkippedFile.Reason.DUPLICATE));
            }
        }
        once.values().stream().filter(session -> !session.live())
                .forEach(session -> unread.add(SkippedFile.of(session.file().name(), SkippedFile.Reason.RECORDED)));
        return group(once.values(), unread, false);
    }

    private static CollectedReports group(Collection<SessionMinutes> read, List<SkippedFile> unread,
            boolean acrossModels) {
        List<Lecture> lectures = Lectures.group(read, acrossModels);
        List<SkippedFile> leftOut = Stream.concat(unread.stream(),
                lectures.stream().flatMap(lecture -> lecture.leftOut().stream())).toList();
        return new CollectedReports(lectures, leftOut, read, unread);
    }

    /** The same with pages of all models counted and compared together. */
    public CollectedReports acrossModels() {
        return group(read, unread, true);
    }

    /** The same and lectures that come from no file, such as one that was just taught; those first. */
    public CollectedReports with(List<Lecture> taught) {
        return new CollectedReports(Stream.concat(taught.stream(), lectures.stream()).toList(), leftOut, read, unread);
    }

    /** The same without those lectures. */
    public CollectedReports without(List<Lecture> taught) {
        return new CollectedReports(
                lectures.stream().filter(lecture -> taught.stream().noneMatch(each -> each == lecture)).toList(),
                leftOut, read, unread);
    }

    /** Whether there are pages by several models of this lecture's course. */
    public boolean haveSeveralModels(Lecture lecture) {
        return read.stream().filter(session -> session.live() && session.mode() == lecture.mode())
                .filter(session -> lecture.isOfCourse(session.labels().course())).map(SessionMinutes::model).distinct()
                .count() > 1;
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
                .filter(lecture::isComparableWith)
                .filter(other -> other.learners().size() >= ClassView.FEWEST)
                .sorted(Comparator.comparing(Lecture::start)).toList();
    }

    /** How many lectures of the course {@link #likewise} leaves out because of their model or rule. */
    public int unlike(Lecture lecture) {
        return (int) lectures.stream()
                .filter(other -> other.isOfCourse(lecture.course()) && other.mode() == lecture.mode())
                .filter(other -> other.learners().size() >= ClassView.FEWEST && !lecture.isComparableWith(other))
                .count();
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
