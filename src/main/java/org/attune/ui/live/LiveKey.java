package org.attune.ui.live;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * What a learner can do during a session, and the key for it. Key handling, buttons and the list behind F1 all come
 * from this table.
 */
public enum LiveKey {
    PAUSE("P"),
    LOST("L"),
    CLEAR("K"),
    QUESTION("Q"),
    MARK("M"),
    WORD("N"),
    TAKE_BACK("Shortcut+Z"),
    HIDE("H"),
    EXPLAIN("W"),
    LEARNER("A"),
    COMPACT("C"),
    LEAVE("X"),
    END("Shortcut+E"),
    FULL_SCREEN("F11"),
    KEYS("F1");

    private final KeyCombination combination;

    LiveKey(String combination) {
        this.combination = KeyCombination.valueOf(combination);
    }

    /** @param locked whether the window must keep its size */
    public static List<LiveKey> offered(boolean locked) {
        return Stream.of(values()).filter(key -> !locked || key != COMPACT && key != FULL_SCREEN).toList();
    }

    public boolean matches(KeyEvent key) {
        return combination.match(key);
    }

    /** Whether the key cannot be part of a word. */
    boolean worksWhileTyping() {
        return this == FULL_SCREEN || this == KEYS;
    }

    /** Whether it switches something on that the same button then shows, and switches off again. */
    boolean isToggle() {
        return this == HIDE || this == EXPLAIN;
    }

    /** The key's name as printed on the keyboard. */
    String shown() {
        return combination.getDisplayText();
    }

    /** The id of its button, and part of its message keys. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

}
