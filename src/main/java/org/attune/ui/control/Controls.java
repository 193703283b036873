package org.attune.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.theme.Icons;

/** Labels and buttons as every screen wants them. */
public final class Controls {

    private Controls() {}

    /** One whose words change, and are found by its id. */
    public static Label named(String id, String style, String text) {
        Label label = WrappingLabel.of(style, text);
        label.setId(id);
        return label;
    }

    /**
     * What a screen reader calls something that has a value of its own, where no label of it stands on the screen. Its
     * accessible text would not do: on Windows it is read in the place of the value, and never as a name.
     */
    public static void name(Node valued, String name) {
        Label label = new Label();
        // Without a skin its text would be told to nobody.
        label.setAccessibleText(name);
        label.setLabelFor(valued);
        // JavaFX itself does not hold it.
        valued.getProperties().put("name", label);
    }

    /** With the icon that belongs to the id. */
    public static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(click -> action.run());
        return Icons.beside(button);
    }
}
