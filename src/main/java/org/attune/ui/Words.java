package org.attune.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Labels and buttons as every screen wants them. */
final class Words {
    private Words() {
    }

    /** One that wraps rather than being cut off. */
    static Label label(String style, String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(click -> action.run());
        return button;
    }
}
