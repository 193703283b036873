package org.attune.ui.live;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import org.attune.ui.control.Controls;
import org.attune.ui.theme.Icons;

/**
 * A button for each action, with its key beside its name. A toggle stays pressed while it is on; any other says what it
 * will do now.
 */
final class LiveButtons {
    private final Map<LiveKey, ButtonBase> buttons = new EnumMap<>(LiveKey.class);

    LiveButtons(LiveKeys keys) {
        for (LiveKey key : keys.all()) {
            buttons.put(key, button(key, () -> keys.press(key)));
        }
        buttons.get(LiveKey.END).getStyleClass().add("accent");
    }

    /** Those of the keys' buttons that do something now. */
    List<Node> offered(LiveMode mode, LiveKey... keys) {
        return Arrays.stream(keys).filter(mode::offers).map(buttons::get).filter(Objects::nonNull).map(Node.class::cast)
                .toList();
    }

    void remove(LiveKey key) {
        buttons.remove(key);
    }

    /** Each with what it does in this mode. */
    void show(LiveMode mode) {
        show(LiveKey.PAUSE, mode.paused());
        show(LiveKey.HIDE, mode.hidden());
        show(LiveKey.EXPLAIN, mode.explained());
        show(LiveKey.COMPACT, mode.compact());
        show(LiveKey.TAKE_BACK, mode.ended());
        show(LiveKey.END, mode.ended());
    }

    /** @param on whether pressing it again undoes it */
    private void show(LiveKey key, boolean on) {
        ButtonBase button = buttons.get(key);
        if (button instanceof ToggleButton toggle) {
            toggle.setSelected(on);
        } else if (button != null) {
            name(button, key, key.id() + (on ? ".undo" : ""));
        }
    }

    private static ButtonBase button(LiveKey key, Runnable action) {
        ButtonBase button = key.isToggle()
                ? Controls.toggle(key.id(), action)
                : Controls.button(key.id(), "", action);
        name(button, key, key.id());
        return button;
    }

    private static void name(ButtonBase button, LiveKey key, String what) {
        button.setText(Messages.text("live.button", Messages.text("live." + what), key.shown()));
        Icons.show(button, what);
    }
}
