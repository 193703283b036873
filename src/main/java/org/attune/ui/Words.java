package org.attune.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.attune.config.Texts;
import org.attune.report.Sentence;

/** Sentences, labels and buttons as every screen wants them. */
final class Words {
    private static final Texts TEXTS = new Texts(Words.class);

    private Words() {}

    /**
     * A sentence of {@code ui.properties}.
     *
     * @param values for its places {0}, {1} and so on
     */
    static String text(String key, Object... values) {
        return TEXTS.of(key, values);
    }

    /** A share of a hundred, as the page writes it. */
    static String percent(double share) {
        return org.attune.report.Words.percent(Math.round(share));
    }

    /** One that wraps rather than being cut off. */
    static Label label(String style, String text) {
        Label label = new Sentence(text);
        label.getStyleClass().add(style);
        return label;
    }

    /** One whose words change, and are found by its id. */
    static Label named(String id, String style, String text) {
        Label label = label(style, text);
        label.setId(id);
        return label;
    }

    /**
     * What a screen reader calls something that has a value of its own, where no label of it stands on the screen. Its
     * accessible text would not do: on Windows it is read in the place of the value, and never as a name.
     */
    static void name(Node valued, String name) {
        Label label = new Label();
        // Without a skin its text would be told to nobody.
        label.setAccessibleText(name);
        label.setLabelFor(valued);
        // JavaFX itself does not hold it.
        valued.getProperties().put("name", label);
    }

    /** With the icon that belongs to the id. */
    static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(click -> action.run());
        return Icons.beside(button);
    }
}
