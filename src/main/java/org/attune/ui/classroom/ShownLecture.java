package org.attune.ui.classroom;

import java.util.List;
import javafx.scene.layout.Region;
import org.attune.classroom.ClassView;
import org.attune.classroom.Lecture;
import org.attune.classroom.page.ComparePage;
import org.attune.classroom.page.LecturePage;
import org.attune.classroom.page.LectureText;

/**
 * The lecture that the class screen shows.
 *
 * @param earlier lectures to compare its parts with, the latest first
 * @param against index of the one that they are compared with, -1 for none
 * @param severalModels whether several models estimated the pages of its course
 * @param lectures number of lectures that can be shown side by side, this one included
 * @param unlike number of lectures of the course that cannot, because of their model or rule
 * @param sideBySide these lectures in chronological order; empty when the lecture is shown alone
 */
record ShownLecture(Lecture lecture, ClassView view, List<LectureChoice> earlier, int against,
        boolean severalModels, int lectures, int unlike, List<ClassView> sideBySide) {

    /** To be called on the JavaFX thread. */
    Region page() {
        return isAlone() ? LecturePage.of(view) : new ComparePage(sideBySide, unlike);
    }

    /** The finding of the page. */
    String headline() {
        return isAlone() ? LectureText.headline(view) : ComparePage.headline(sideBySide);
    }

    /** Names the page's lecture, or its lectures. */
    String title() {
        return isAlone() ? LectureText.subtitle(view) : ComparePage.subtitle(sideBySide, unlike);
    }

    boolean isAlone() {
        return sideBySide.isEmpty();
    }
}
