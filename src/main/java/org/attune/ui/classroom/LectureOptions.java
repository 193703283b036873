package org.attune.ui.classroom;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.control.Controls;
import org.jspecify.annotations.Nullable;

/** What the teacher may choose about the lecture that is shown: the one to compare it with, and who was expected. */
final class LectureOptions extends VBox {
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{0,5}");

    private final ComboBox<LectureChoice> against = new ComboBox<>();
    private final TextField expected = new TextField();
    private final TextField course = new TextField();
    private final TextField title = new TextField();
    private final CheckBox models = new CheckBox(Messages.text("class.models"));
    private final Wish wish;
    private boolean showing;

    /** Takes a change of what is wanted. */
    interface Wish {
        void change(Consumer<ClassWish> change);
    }

    LectureOptions(Wish wish) {
        this.wish = wish;
        getStyleClass().add("class-options");
        against.setId("class-against");
        against.setMaxWidth(Double.MAX_VALUE);
        against.valueProperty().subscribe(this::compare);
        Controls.passEscapeOn(against);
        expected.setId("class-expected");
        Controls.passEscapeOn(expected);
        expected.setTextFormatter(new TextFormatter<>(
                change -> NUMBER.matcher(change.getControlNewText()).matches() ? change : null));
        expected.textProperty().subscribe((before, typed) -> wish.change(now -> now.expected = number(typed)));
        named(course, "class-course", "class.course", (now, typed) -> now.course = typed);
        named(title, "class-lecture-title", "class.lecture-title", (now, typed) -> now.title = typed);
        add("class.against", against);
        add("class.expected", expected);
        models.setId("class-models");
        models.setOnAction(pressed -> wish.change(now -> now.acrossModels = models.isSelected()));
        models.managedProperty().bind(models.visibleProperty());
        getChildren().add(models);
        show(null);
    }

    /** What files know from the learners, a live class has from the teacher. */
    private void named(TextField field, String id, String key, BiConsumer<ClassWish, String> set) {
        field.setId(id);
        Controls.passEscapeOn(field);
        field.textProperty().subscribe((before, typed) -> wish.change(now -> set.accept(now, typed.strip())));
        add(key, field);
    }

    private void add(String key, Node control) {
        Label title = WrappingLabel.of("class-side-title", Messages.text(key));
        title.setLabelFor(control);
        title.visibleProperty().bind(control.visibleProperty());
        title.managedProperty().bind(control.visibleProperty());
        control.managedProperty().bind(control.visibleProperty());
        getChildren().addAll(title, control);
    }

    /** @param lecture null when none is shown */
    void show(@Nullable ShownLecture lecture) {
        showing = true;
        setVisible(lecture != null);
        setManaged(lecture != null);
        if (lecture != null) {
            course.setVisible(lecture.taught());
            title.setVisible(lecture.taught());
            models.setVisible(lecture.severalModels());
            against.setVisible(!lecture.earlier().isEmpty() && lecture.isAlone());
            against.getItems().setAll(lecture.earlier());
            against.getSelectionModel().select(lecture.against());
        }
        showing = false;
    }

    /** Forgets what was typed about another folder. */
    void clear() {
        expected.clear();
        models.setSelected(false);
    }

    private void compare(@Nullable LectureChoice chosen) {
        if (!showing && chosen != null) {
            wish.change(now -> now.against = chosen);
        }
    }

    /** In whatever digits it was typed. */
    private static int number(String typed) {
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }
}
