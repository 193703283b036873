package org.attune.ui.classroom;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.control.Controls;
import org.jspecify.annotations.Nullable;

/** Beside the class page: the folder's lectures to choose from, and which files were left out and why. */
final class ClassroomSide extends VBox {
    private final ListView<LectureChoice> lectures = new ListView<>();
    private final ListView<String> leftOut = new ListView<>();
    private final LectureOptions options;
    private boolean selecting;

    /** @param choose called when the teacher chooses, not when the list changes */
    ClassroomSide(Consumer<LectureChoice> choose, LectureOptions options) {
        this.options = options;
        getStyleClass().add("class-side");
        Controls.passEscapeOn(lectures);
        Controls.passEscapeOn(leftOut);
        lectures.setId("class-lectures");
        lectures.setCellFactory(list -> new Wrapped<>());
        leftOut.setId("class-left-out");
        leftOut.setCellFactory(list -> new Wrapped<>());
        lectures.getSelectionModel().selectedItemProperty().addListener((list, before, chosen) -> {
            if (!selecting && chosen != null) {
                choose.accept(chosen);
            }
        });
        add("class.lectures", lectures);
        getChildren().add(options);
        add("class.left-out", leftOut);
        visibleProperty().bind(isEmpty(lectures).and(isEmpty(leftOut)).not());
        managedProperty().bind(visibleProperty());
    }

    /** With its title, and only while there is something in it. */
    private void add(String key, ListView<?> list) {
        Label title = WrappingLabel.of("class-side-title", Messages.text(key));
        title.setLabelFor(list);
        for (Node part : List.of(title, list)) {
            part.visibleProperty().bind(isEmpty(list).not());
            part.managedProperty().bind(part.visibleProperty());
            getChildren().add(part);
        }
        setVgrow(list, Priority.ALWAYS);
    }

    private static BooleanBinding isEmpty(ListView<?> list) {
        return Bindings.isEmpty(list.getItems());
    }

    void show(FolderResult result) {
        selecting = true;
        lectures.getItems().setAll(result.choices());
        lectures.getSelectionModel().select(result.chosen());
        selecting = false;
        options.show(result.shown());
        leftOut.getItems().setAll(result.leftOut());
    }

    /** Wraps, because sentences are wider than the list. */
    private static final class Wrapped<T> extends ListCell<T> {
        private final WrappingLabel sentence = new WrappingLabel("");

        Wrapped() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            sentence.setText(empty || item == null ? "" : item.toString());
            setAccessibleText(sentence.getText());
            setGraphic(empty ? null : sentence);
        }

        @Override
        protected double computePrefHeight(double width) {
            double inside = width - snappedLeftInset() - snappedRightInset();
            return isEmpty() || width < 0
                    ? super.computePrefHeight(width)
                    : snappedTopInset() + sentence.prefHeight(inside) + snappedBottomInset();
        }
    }
}
