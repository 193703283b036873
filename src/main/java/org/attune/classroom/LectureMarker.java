package org.attune.classroom;

import java.util.Comparator;
import java.util.List;

/**
 * A named moment in the lecture.
 *
 * @param minute since the lecture's start, with fraction
 * @param title names what begins at that moment
 */
public record LectureMarker(double minute, String title) {

    /** The teacher's within the lecture; if the teacher gave none, those that learners agree on. In order of time. */
    static List<LectureMarker> of(Lecture lecture, List<TeacherMarker> teacher) {
        return teacher.isEmpty()
                ? AgreedMarkers.findIn(lecture)
                : teacher.stream().filter(marker -> marker.isIn(lecture)).map(marker -> marker.in(lecture))
                        .sorted(Comparator.comparingDouble(LectureMarker::minute)).toList();
    }
}
