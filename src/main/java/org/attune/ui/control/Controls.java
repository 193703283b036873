package org.attune.ui.control;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.theme.Icons;

/** Labels and buttons that all screens share. */
public final class Controls {

    private Controls() {}

    /** A label whose text changes; found by its id. */
    public static Label named(String id, String style, String text) {
        Label label = WrappingLabel.of(style, text);
        label.setId(id);
        return label;
    }

    /**
     * Names a control for screen readers where no label is on the screen. Accessible text would not do: on Windows it
     * is read instead of the value, never as a name.
     */
    public static void name(Node valued, String name) {
        Label label = new Label();
        // The label has no skin, so its text alone would not be read.
        label.setAccessibleText(name);
        label.setLabelFor(valued);
        // Keeps the label reachable; JavaFX does not.
        valued.getProperties().put("name", label);
    }

    /** JavaFX's lists and choices keep Esc to themselves even when they have nothing to cancel. */
    public static void passEscapeOn(Node control) {
        control.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                control.getParent().fireEvent(key.copyFor(control.getParent(), control.getParent()));
            }
        });
    }

    /** Where lines are typed, JavaFX writes a tab, so that the keyboard never gets out. */
    public static void passTabOn(Node lines) {
        lines.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown()) {
                key.consume();
                lines.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
    }

    /** A button with the icon of its id. */
    public static Button button(String id, String text, Runnable action) {
        return of(new Button(text), id, action);
    }

    /** One that stays pressed while something is on. */
    public static ToggleButton toggle(String id, Runnable action) {
        return of(new ToggleButton(), id, action);
    }

    private static <B extends ButtonBase> B of(B button, String id, Runnable action) {
        button.setId(id);
        button.setMinWidth(ButtonBase.USE_PREF_SIZE);
        button.setOnAction(click -> action.run());
        return Icons.beside(button);
    }
}
