package org.attune.ui.classroom;

import java.util.List;
import org.attune.classroom.TeacherMarker;
import org.jspecify.annotations.Nullable;

/**
 * What the teacher wants to see of a folder. The JavaFX thread changes it while another one reads: who read half of a
 * change reads once more after it.
 */
final class ClassWish {
    /** Null for the largest. */
    volatile @Nullable LectureChoice lecture;
    /** The earlier lecture to compare its parts with; null for the one before. */
    volatile @Nullable LectureChoice against;
    /** All lectures of the course instead. */
    volatile boolean sideBySide;
    /** Pages of all models are counted and compared together. */
    volatile boolean acrossModels;
    /** Of the lecture that was taught. */
    volatile String course = "";
    volatile String title = "";
    /** Number of learners; 0 if it was not typed. */
    volatile int expected;
    /** The teacher's own instead of the learners'. */
    volatile List<TeacherMarker> markers = List.of();

    /** Of another course, perhaps: neither comparison is meant for it. */
    void choose(LectureChoice choice) {
        lecture = choice;
        against = null;
        sideBySide = false;
    }
}
