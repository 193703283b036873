package org.attune.ui.control;

import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import org.attune.report.page.WrappingLabel;

/**
 * A sentence that appears or changes while the learner does something else. JavaFX cannot make a screen reader speak,
 * but a reader reads what gets the focus. So a message takes the focus when a screen reader is active and the learner
 * is not typing or choosing. Tab continues from there.
 */
public final class Message extends WrappingLabel {
    private final ObservableBooleanValue listening;

    public Message(String id, String style) {
        this(id, style, Platform.accessibilityActiveProperty());
    }

    /** @param listening whether a screen reader is active */
    public Message(String id, String style, ObservableBooleanValue listening) {
        super("");
        this.listening = listening;
        setId(id);
        getStyleClass().add(style);
    }

    /** Shows a sentence, and has it read if it is new. */
    public void say(String words) {
        if (!words.equals(getText())) {
            setText(words);
            if (listening.get() && !words.isEmpty()) {
                // Hiding or disabling a control in the same step may move the focus first.
                Platform.runLater(this::read);
            }
        }
    }

    private void read() {
        if (getScene() != null && isVisible() && !isBusy(getScene().getFocusOwner())) {
            requestFocus();
        }
    }

    private static boolean isBusy(Node focused) {
        return focused instanceof TextInputControl || focused instanceof ComboBoxBase<?>;
    }
}
