package org.attune.ui.live;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What each key does in this session; keys without an action are absent. */
final class LiveKeys {
    private final Map<LiveKey, Runnable> actions = new EnumMap<>(LiveKey.class);
    private @Nullable LiveKey held;

    void put(LiveKey key, Runnable action) {
        actions.put(key, action);
    }

    void remove(LiveKey key) {
        actions.remove(key);
    }

    /** From here on no key does anything. */
    void clear() {
        actions.clear();
    }

    /** All keys of this session. */
    Set<LiveKey> all() {
        return Collections.unmodifiableSet(actions.keySet());
    }

    /** Those that do something now. */
    List<LiveKey> working(LiveMode mode) {
        return all().stream().filter(mode::offers).toList();
    }

    void press(LiveKey key) {
        actions.getOrDefault(key, () -> {}).run();
    }

    /**
     * A key acts once, however long it is held, and its letter is not typed into the field it focuses.
     *
     * @param typing whether the key may be part of a word
     */
    void handle(KeyEvent event, LiveMode mode, boolean typing) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            working(mode).stream().filter(key -> key.matches(event) && (!typing || key.worksWhileTyping())).findFirst()
                    .ifPresentOrElse(key -> pressed(key, event), () -> held = null);
        } else if (held != null && event.getEventType() == KeyEvent.KEY_TYPED) {
            event.consume();
        } else {
            held = null;
        }
    }

    private void pressed(LiveKey key, KeyEvent event) {
        event.consume();
        if (held != key) {
            held = key;
            press(key);
        }
    }
}
