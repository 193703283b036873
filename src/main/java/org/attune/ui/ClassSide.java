package org.attune.ui;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.attune.report.Sentence;
import org.jspecify.annotations.Nullable;

/** Beside the class page: the folder's lectures to choose from, and what was left out and why. */
final class ClassSide extends VBox {
    private final ListView<ClassChoice> lectures = new ListView<>();
    private final ListView<String> leftOut = new ListView<>();
    private boolean selecting;

    /** @param choose called when the teacher chooses, not when the list changes */
    ClassSide(Consumer<ClassChoice> choose) {
        getStyleClass().add("class-side");
        lectures.setId("class-lectures");
        lectures.setCellFactory(list -> new Wrapped<>());
        leftOut.setId("class-left-out");
        leftOut.setCellFactory(list -> new Wrapped<>());
        leftOut.setPlaceholder(Words.label("quiet", Words.text("class.left-out.none")));
        lectures.setPlaceholder(Words.label("quiet", Words.text("class.lectures.none")));
        lectures.getSelectionModel().selectedItemProperty().addListener((list, before, chosen) -> {
            if (!selecting && chosen != null) {
                choose.accept(chosen);
            }
        });
        getChildren().addAll(title("class.lectures", lectures), lectures, title("class.left-out", leftOut), leftOut);
        setVgrow(lectures, Priority.ALWAYS);
        setVgrow(leftOut, Priority.ALWAYS);
    }

    private static Label title(String key, ListView<?> list) {
        Label title = Words.label("class-side-title", Words.text(key));
        title.setLabelFor(list);
        return title;
    }

    void show(ClassResult result) {
        selecting = true;
        lectures.getItems().setAll(result.choices());
        lectures.getSelectionModel().select(result.chosen());
        selecting = false;
        leftOut.getItems().setAll(result.leftOut());
    }

    /** Sentences are longer than the list is wide. */
    private static final class Wrapped<T> extends ListCell<T> {
        private final Sentence sentence = new Sentence("");

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
