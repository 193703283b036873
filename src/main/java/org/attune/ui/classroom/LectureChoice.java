package org.attune.ui.classroom;

import java.time.Duration;
import org.attune.classroom.Lecture;

/**
 * A lecture in the list.
 *
 * @param taught whether it comes from a live class, not from files
 */
record LectureChoice(Lecture lecture, boolean taught) {
    private static final Duration NEAR = Duration.ofMinutes(30);

    /** One from files. */
    LectureChoice(Lecture lecture) {
        this(lecture, false);
    }

    /**
     * Whether it is the same lecture after the folder changed; a new report may move its start. The one that was taught
     * may have got another name.
     */
    boolean isStill(LectureChoice other) {
        return other.taught == taught && (taught || other.lecture.isOfCourse(lecture.course()))
                && other.lecture.mode() == lecture.mode()
                && Duration.between(lecture.start(), other.lecture.start()).abs().compareTo(NEAR) < 0;
    }

    @Override
    public String toString() {
        return (taught ? Messages.text("class.taught", lecture.words()) : lecture.words()).replace(" · ", "\n");
    }
}
