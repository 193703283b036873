package org.attune.classroom.page;

import java.util.List;
import javafx.scene.layout.Region;
import org.attune.classroom.ClassView;

/**
 * The page of one lecture, or of several side by side.
 *
 * @param view the one
 * @param sideBySide the several, of one mode and in chronological order; empty when the one is shown alone
 * @param unlike number of lectures of the course that cannot be compared with it
 */
public record ClassPage(ClassView view, List<ClassView> sideBySide, int unlike) {
    public boolean isAlone() {
        return sideBySide.isEmpty();
    }

    /** To be called on the JavaFX thread. */
    public Region draw() {
        return isAlone() ? LecturePage.of(view) : new ComparePage(sideBySide, unlike);
    }

    /** The finding. */
    public String headline() {
        return isAlone() ? LectureText.headline(view) : ComparePage.headline(sideBySide);
    }

    /** Names the lecture, or the lectures. */
    public String title() {
        return isAlone() ? LectureText.subtitle(view) : ComparePage.subtitle(sideBySide, unlike);
    }
}
