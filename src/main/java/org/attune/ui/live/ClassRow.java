package org.attune.ui.live;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.attune.ui.control.Message;

/** The sentence about the live class, and the button that leaves it; not there where there is nothing to say. */
final class ClassRow extends HBox {

    ClassRow(LiveParts parts, LiveMode mode) {
        Message words = parts.classWords();
        getStyleClass().add("class-row");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        getChildren().addAll(parts.buttons().offered(mode, LiveKey.LEAVE));
        visibleProperty().bind(words.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
