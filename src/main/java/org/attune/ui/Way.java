package org.attune.ui;

import java.util.function.Consumer;
import javafx.scene.control.Button;

/**
 * A way on from a screen, as a button.
 *
 * @param id the button's
 */
record Way(String id, String text, Runnable go) {
    /** @param first what is done before the way is taken, and takes it */
    Button button(Consumer<Runnable> first) {
        Button button = Words.button(id, text, () -> first.accept(go));
        button.setCancelButton(id.equals("back"));
        return button;
    }
}
