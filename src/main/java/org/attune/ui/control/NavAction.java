package org.attune.ui.control;

import java.util.function.Consumer;
import javafx.scene.control.Button;

/**
 * Leaves a screen, by a button.
 *
 * @param id the button's
 */
public record NavAction(String id, String text, Runnable go) {
    private static final String QUIT = "quit";

    /** Leaves Attune. */
    public static NavAction quit(Runnable go) {
        return new NavAction(QUIT, Messages.text("way.quit"), go);
    }

    /** Whether it leaves Attune, and not only a screen. */
    public boolean isQuit() {
        return id.equals(QUIT);
    }

    /** @param first runs before leaving, and then runs its argument */
    public Button button(Consumer<Runnable> first) {
        Button button = Controls.button(id, text, () -> first.accept(go));
        button.setCancelButton(id.equals("back"));
        return button;
    }
}
