package org.attune.ui.classroom;

import java.util.List;
import org.attune.classroom.TeacherMarker;
import org.jspecify.annotations.Nullable;

/**
 * What the teacher wants to see of a folder.
 *
 * @param lecture null for the largest
 * @param against the earlier lecture to compare its parts with; null for the one before
 * @param sideBySide whether to show all lectures of the course instead
 * @param acrossModels whether pages of all models are counted and compared together
 * @param expected number of learners; 0 if it was not typed
 * @param markers the teacher's own instead of the learners'
 */
record ClassWish(@Nullable LectureChoice lecture, @Nullable LectureChoice against, boolean sideBySide,
        boolean acrossModels, int expected, List<TeacherMarker> markers) {
    static final ClassWish NONE = new ClassWish(null, null, false, false, 0, List.of());

    /** Of another course, perhaps: neither comparison is meant for it. */
    ClassWish choosing(LectureChoice choice) {
        return new ClassWish(choice, null, false, acrossModels, expected, markers);
    }

    ClassWish comparedWith(LectureChoice earlier) {
        return new ClassWish(lecture, earlier, sideBySide, acrossModels, expected, markers);
    }

    ClassWish sideBySide(boolean wanted) {
        return new ClassWish(lecture, against, wanted, acrossModels, expected, markers);
    }

    ClassWish acrossModels(boolean wanted) {
        return new ClassWish(lecture, against, sideBySide, wanted, expected, markers);
    }

    ClassWish expecting(int learners) {
        return new ClassWish(lecture, against, sideBySide, acrossModels, learners, markers);
    }

    ClassWish marked(List<TeacherMarker> given) {
        return new ClassWish(lecture, against, sideBySide, acrossModels, expected, List.copyOf(given));
    }
}
