package org.attune.ui.classroom;

import java.time.Duration;
import org.attune.classroom.Lecture;

/** A lecture in the list. */
record LectureChoice(Lecture lecture) {
    private static final Duration NEAR = Duration.ofMinutes(30);

    /** Whether it is the same lecture after the folder changed; a new report may move its start. */
    boolean isStill(Lecture other) {
        return other.isOfCourse(lecture.course()) && other.mode() == lecture.mode()
                && Duration.between(lecture.start(), other.start()).abs().compareTo(NEAR) < 0;
    }

    @Override
    public String toString() {
        return lecture.words().replace(" · ", "\n");
    }
}
