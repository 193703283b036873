package org.attune.ui.classroom;

import java.util.List;
import org.attune.classroom.ClassView;
import org.attune.classroom.Lecture;
import org.attune.classroom.page.ClassPage;

/**
 * The lecture that the class screen shows.
 *
 * @param earlier lectures to compare its parts with, the latest first
 * @param against index of the one that they are compared with, -1 for none
 * @param severalModels whether several models estimated the pages of its course
 * @param taught whether it comes from a live class, not from files
 * @param lectures number of lectures that can be shown side by side, this one included
 */
record ShownLecture(Lecture lecture, ClassPage page, List<LectureChoice> earlier, int against, boolean severalModels,
        boolean taught, int lectures) {

    ClassView view() {
        return page.view();
    }

    boolean isAlone() {
        return page.isAlone();
    }
}
