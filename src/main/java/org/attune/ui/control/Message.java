package org.attune.ui.control;

import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import org.attune.report.page.WrappingLabel;

/**
 * A sentence that comes up or changes while the learner does something else. JavaFX cannot make a screen reader say
 * something, but what gets the focus is read; so a message takes it, while a screen reader is there and nothing is
 * being typed or chosen. Tab then goes on from it.
 */
public final class Message extends WrappingLabel {
    private final ObservableBooleanValue listening;

    public Message(String id, String style) {
        this(id, style, Platform.accessibilityActiveProperty());
    }

    /** @param listening whether there is a screen reader */
    public Message(String id, String style, ObservableBooleanValue listening) {
        super("");
        this.listening = listening;
        setId(id);
        getStyleClass().add(style);
    }

    /** Shows a sentence, and has it read when it is a new one. */
    public void say(String words) {
        if (!words.equals(getText())) {
            setText(words);
            if (listening.get() && !words.isEmpty()) {
                // After whatever hides or disables something now has moved the focus itself.
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
