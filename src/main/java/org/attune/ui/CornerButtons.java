package org.attune.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import org.attune.config.CurrentSettings;
import org.attune.i18n.Language;
import org.attune.ui.control.Controls;
import org.attune.ui.help.HelpScreen;
import org.attune.ui.settings.SettingsScreen;
import org.attune.ui.start.LanguageMenu;

/** The small ways from the start screen's corner. */
final class CornerButtons {
    private CornerButtons() {}

    /**
     * @param show puts a screen into the window
     * @param back to the start screen
     * @param speak called with another language
     */
    static List<ButtonBase> create(KioskOptions setup, Consumer<Parent> show, Runnable back, Consumer<Language> speak) {
        LanguageMenu languages = new LanguageMenu(speak);
        Button help = Controls.button("help", Messages.text("ways.help"),
                () -> show.accept(new HelpScreen(setup.diagnosis(), back)));
        CurrentSettings settings = setup.settings();
        return settings == null || setup.isLocked()
                ? List.of(languages, help)
                : List.of(languages, Controls.button("settings", Messages.text("ways.settings"),
                        () -> show.accept(new SettingsScreen(settings, back))), help);
    }
}
