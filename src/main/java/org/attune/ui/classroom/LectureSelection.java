package org.attune.ui.classroom;

import java.util.List;
import org.attune.classroom.CollectedReports;
import org.attune.classroom.Lecture;
import org.attune.classroom.LectureView;
import org.attune.classroom.SkippedFile;
import org.attune.classroom.TeacherMarker;
import org.attune.classroom.TooFewLearnersException;
import org.jspecify.annotations.Nullable;

/**
 * Which of a folder's lectures is shown, and with whose markers. The JavaFX thread chooses, the thread that reads the
 * folder asks.
 */
final class LectureSelection {
    private volatile @Nullable LectureChoice wanted;
    private volatile List<TeacherMarker> markers = List.of();

    void choose(LectureChoice choice) {
        wanted = choice;
    }

    /** The teacher's own markers instead of the learners'. */
    void mark(List<TeacherMarker> given) {
        markers = List.copyOf(given);
    }

    /** @param open whether pages may still arrive */
    FolderResult result(CollectedReports reports, boolean open) {
        List<LectureChoice> choices = reports.lectures().stream().map(LectureChoice::new).toList();
        List<String> leftOut = reports.leftOut().stream().map(SkippedFile::sentence).toList();
        if (choices.isEmpty()) {
            return new FolderResult(choices, -1, null, Messages.text(open ? "class.empty" : "class.empty.zip"),
                    leftOut);
        }
        int chosen = chosen(choices);
        Lecture lecture = choices.get(chosen).lecture();
        try {
            LectureView view = LectureView.of(lecture, markers, reports.before(lecture).orElse(null),
                    reports.leftOutOf(lecture));
            return new FolderResult(choices, chosen, view, "", leftOut);
        } catch (TooFewLearnersException few) {
            return new FolderResult(choices, chosen, null,
                    open ? Messages.text("class.few", few.getMessage()) : String.valueOf(few.getMessage()), leftOut);
        }
    }

    /** The one that was chosen before, or the largest. */
    private int chosen(List<LectureChoice> choices) {
        LectureChoice before = wanted;
        for (int index = 0; before != null && index < choices.size(); index++) {
            if (before.isStill(choices.get(index).lecture())) {
                return index;
            }
        }
        return 0;
    }
}
