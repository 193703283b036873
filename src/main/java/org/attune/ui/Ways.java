package org.attune.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.attune.config.CurrentSettings;

/** The small ways from the start screen's corner. */
final class Ways {
    private Ways() {
    }

    /**
     * @param show puts a screen into the window
     * @param back to the start screen
     */
    static List<Button> of(KioskSetup setup, Consumer<Parent> show, Runnable back) {
        Button help = Words.button("help", Words.text("ways.help"), () -> show.accept(new HelpScreen(setup.diagnosis(), back)));
        CurrentSettings settings = setup.settings();
        return settings == null || setup.isLocked() ? List.of(help)
                : List.of(Words.button("settings", Words.text("ways.settings"), () -> show.accept(new SettingsScreen(settings, back))), help);
    }
}
