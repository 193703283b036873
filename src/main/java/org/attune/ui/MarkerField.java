package org.attune.ui;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Marks this moment with an optional word: M from anywhere, then Enter; Escape leaves it. */
final class MarkerField extends TextField {
    private static final String PROMPT = "M  mark this moment";

    /** The moment counts at which the learner turned to the field, not the one at which the word is typed. */
    private long since;

    MarkerField(LiveSession session) {
        setId("marker");
        getStyleClass().add("marker-field");
        setPromptText(PROMPT);
        setFocusTraversable(false);
        setOnAction(enter -> {
            session.mark(since, getText());
            leave("Marked. M marks another");
        });
        focusedProperty().addListener((property, before, focused) -> since = System.nanoTime());
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        sceneProperty().addListener((property, before, scene) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_RELEASED, this::focus);
            }
            if (scene != null) {
                scene.addEventHandler(KeyEvent.KEY_RELEASED, this::focus);
            }
        });
    }

    /** On release, or the key would also be typed. */
    private void focus(KeyEvent key) {
        if (key.getCode() == KeyCode.M && !isFocused() && getScene() != null) {
            requestFocus();
        }
    }

    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            leave(PROMPT);
            key.consume();
        }
    }

    private void leave(String prompt) {
        clear();
        setPromptText(prompt);
        getParent().requestFocus();
    }
}
