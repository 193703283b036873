package org.attune.ui.classroom;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.attune.ui.control.Controls;
import org.attune.ui.theme.Icons;
import org.jspecify.annotations.Nullable;

/** The buttons below the class page: what can be done with it. In rows when the window is narrow. */
final class ClassActions extends FlowPane {
    private final Actions actions;
    private final MenuButton exports = Icons.beside(named("class-export", Messages.text("class.export")));
    private final ToggleButton sideBySide = Controls.toggle("class-compare", this::compare);
    private final Button page;
    private final Button copy;
    private final Button print;
    private final Button slides;
    private final MenuItem rows;

    /**
     * What the buttons do.
     *
     * @param compare gets whether the lectures of the course are to be shown side by side
     */
    record Actions(Consumer<ClassExport> save, Runnable copy, Runnable print, Consumer<Boolean> compare,
            Runnable slides) {
    }

    /** @param leave leaves the screen */
    ClassActions(Actions actions, Button leave) {
        this.actions = actions;
        page = Controls.button("class-save-png", ClassExport.PAGE.words(),
                () -> actions.save.accept(ClassExport.PAGE));
        print = Controls.button("class-print", Messages.text("class.print"), actions.print);
        copy = Controls.button("class-copy", Messages.text("class.copy"), actions.copy);
        slides = Controls.button("class-markers", Messages.text("class.slides"), actions.slides);
        Controls.passEscapeOn(exports);
        sideBySide.setText(Messages.text("class.compare"));
        rows = item("class-save-rows", ClassExport.ROWS);
        exports.getItems().setAll(item("class-save-csv", ClassExport.MINUTES),
                item("class-save-json", ClassExport.VIEW), item("class-save-vtt", ClassExport.CHAPTERS), rows);
        getChildren().setAll(page, copy, print, exports, sideBySide, slides, leave);
        getStyleClass().addAll("footer", "actions");
        show(null, false);
    }

    private static MenuButton named(String id, String text) {
        MenuButton button = new MenuButton(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private MenuItem item(String id, ClassExport export) {
        MenuItem item = new MenuItem(export.words());
        item.setId(id);
        item.setOnAction(chosen -> actions.save.accept(export));
        return item;
    }

    /**
     * @param lecture null when none is shown
     * @param read whether there is a folder whose lectures can get slide times
     */
    void show(@Nullable ShownLecture lecture, boolean read) {
        List.of(page, copy, print, exports).forEach(button -> button.setDisable(lecture == null));
        // Nothing of one learner leaves a live class.
        rows.setVisible(lecture == null || !lecture.taught());
        sideBySide.setDisable(lecture == null || lecture.lectures() < 2);
        sideBySide.setSelected(lecture != null && !lecture.isAlone());
        slides.setDisable(!read);
    }

    /** As by its button. */
    void print() {
        print.fire();
    }

    private void compare() {
        actions.compare.accept(sideBySide.isSelected());
    }
}
