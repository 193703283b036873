package org.attune.ui.live;

import java.util.Locale;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * What a learner can do during a session, and its key: the one table from which the handling, the buttons and the list
 * behind F1 come.
 */
public enum LiveKey {
    PAUSE("P"),
    MARK("M"),
    WORD("N"),
    HIDE("H"),
    EXPLAIN("W"),
    LEARNER("L"),
    COMPACT("C"),
    END("Shortcut+E"),
    FULL_SCREEN("F11"),
    KEYS("F1");

    private final KeyCombination combination;

    LiveKey(String combination) {
        this.combination = KeyCombination.valueOf(combination);
    }

    public boolean matches(KeyEvent key) {
        return combination.match(key);
    }

    /** Whether it can be no part of a word. */
    boolean worksWhileTyping() {
        return this == FULL_SCREEN || this == KEYS;
    }

    /** As it stands on the keyboard. */
    String shown() {
        return combination.getDisplayText();
    }

    /** Of its button, and of its sentences. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

}
