package org.attune.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import org.attune.config.CurrentSettings;
import org.attune.config.Language;

/** The small ways from the start screen's corner. */
final class Ways {
    private Ways() {}

    /**
     * @param show puts a screen into the window
     * @param back to the start screen
     * @param speak called with another language
     */
    static List<ButtonBase> of(KioskSetup setup, Consumer<Parent> show, Runnable back, Consumer<Language> speak) {
        LanguageMenu languages = new LanguageMenu(speak);
        Button help = Words.button("help", Words.text("ways.help"),
                () -> show.accept(new HelpScreen(setup.diagnosis(), back)));
        CurrentSettings settings = setup.settings();
        return settings == null || setup.isLocked()
                ? List.of(languages, help)
                : List.of(languages, Words.button("settings", Words.text("ways.settings"),
                        () -> show.accept(new SettingsScreen(settings, back))), help);
    }
}
