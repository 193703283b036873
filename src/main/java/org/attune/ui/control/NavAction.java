package org.attune.ui.control;

import java.util.function.Consumer;
import javafx.scene.control.Button;

/**
 * Leaves a screen, by a button.
 *
 * @param id the button's
 */
public record NavAction(String id, String text, Runnable go) {
    /** Closes the window, or what is in front. */
    public static NavAction close(Runnable go) {
        return new NavAction("close", Messages.text("way.close"), go);
    }

    /** @param first runs before leaving, and then runs its argument */
    public Button button(Consumer<Runnable> first) {
        Button button = Controls.button(id, text, () -> first.accept(go));
        button.setCancelButton(id.equals("back"));
        return button;
    }
}
