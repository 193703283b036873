package org.attune.classroom;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The aggregated view of a lecture. It contains no figures of a single learner, and no names of learners or files.
 */
public sealed interface ClassView permits LectureView, PresenceView {
    /** Minimum number of learners. Figures over fewer would reveal individual learners. */
    int FEWEST = 5;

    /**
     * The view of what the lecture's sessions recorded.
     *
     * @param teacher the teacher's markers, of which those outside the lecture are ignored; if empty, the markers that
     * learners agree on are used
     * @param other a lecture to compare with; a view of presence compares with none
     * @param leftOut the other files in the folder
     * @throws TooFewLearnersException if there are fewer than five
     */
    static ClassView of(Lecture lecture, List<TeacherMarker> teacher, @Nullable Lecture other,
            Collection<SkippedFile> leftOut) {
        return lecture.isOfPresence()
                ? PresenceView.of(lecture, teacher, leftOut)
                : LectureView.of(lecture, teacher, other, leftOut);
    }

    /** Views of {@link CollectedReports#likewise}. */
    static List<ClassView> ofCourse(CollectedReports reports, Lecture lecture) {
        return reports.likewise(lecture).stream().map(other -> of(other, List.of(), null, List.of())).toList();
    }

    LectureFacts facts();

    /** In chronological order. */
    List<LectureMarker> markers();

    /** What learners said themselves; a part of each is one of the view's parts. */
    List<OwnWords> words();

    /** The parts' times, in chronological order. */
    List<MinuteRange> ranges();

    /** @param number of learners; 0 if it is not known */
    ClassView expecting(int number);

    default String course() {
        return facts().course();
    }

    default String name() {
        return facts().name();
    }

    default String title() {
        return facts().title();
    }

    default ZonedDateTime start() {
        return facts().start();
    }

    default ZonedDateTime end() {
        return start().plusMinutes(facts().length());
    }

    default int learners() {
        return facts().learners();
    }

    default int pages() {
        return facts().pages();
    }

    default Map<SkippedFile.Reason, Integer> leftOut() {
        return facts().leftOut();
    }
}
