package org.attune.ui.liveclass;

import java.util.Locale;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What a teacher can do with one key. */
enum ClassKey {
    COPY_CODE("C"), COPY_LINK("L"), STRIP("S"), END_CLASS("Shortcut+E");

    private final KeyCombination combination;

    ClassKey(String combination) {
        this.combination = KeyCombination.valueOf(combination);
    }

    boolean matches(KeyEvent key) {
        return combination.match(key);
    }

    /** The id of its button. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What its button says. */
    String words() {
        return Messages.text("key", Messages.text("key." + id()), combination.getDisplayText());
    }
}
