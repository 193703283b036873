package org.attune.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import org.attune.config.CurrentSettings;
import org.attune.error.ErrorCode;
import org.attune.i18n.Language;
import org.attune.ui.control.Background;
import org.attune.ui.control.Controls;
import org.attune.ui.help.HelpScreen;
import org.attune.ui.live.KeyRows;
import org.attune.ui.live.LiveKey;
import org.attune.ui.settings.SettingsScreen;
import org.attune.ui.start.LanguageMenu;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The small buttons in the start screen's corner. */
final class CornerButtons {
    private static final Logger LOG = LoggerFactory.getLogger(CornerButtons.class);

    private CornerButtons() {}

    /**
     * @param show puts a screen into the window
     * @param back shows the start screen again
     * @param speak gets the language that the learner chose
     */
    static List<ButtonBase> create(KioskOptions setup, Consumer<Parent> show, Runnable back, Consumer<Language> speak) {
        LanguageMenu languages = new LanguageMenu(speak);
        Button help = Controls.button("help", Messages.text("ways.help"),
                () -> show.accept(new HelpScreen(setup.computer().examination(),
                        new KeyRows(LiveKey.offered(setup.isLocked())), setup.isForOthers(), back)));
        CurrentSettings settings = setup.settings();
        return settings == null || setup.isLocked()
                ? List.of(languages, help)
                : List.of(languages, settings(settings, setup.computer(), show, back), help);
    }

    /** An editor may have changed the file, so it is read again first. */
    private static Button settings(CurrentSettings settings, Computer computer, Consumer<Parent> show,
            Runnable back) {
        Button button = Controls.button("settings", Messages.text("ways.settings"), () -> {});
        Runnable open = () -> {
            // The learner may have gone to another screen while a slow disk answered.
            if (button.getScene() != null) {
                show.accept(new SettingsScreen(settings, computer.cameras(), back));
            }
        };
        button.setOnAction(click -> Background.run("read-settings", settings::reread, read -> open.run(), failure -> {
            LOG.error("{} the settings cannot be read again", ErrorCode.OWN_FAULT.code(), failure);
            open.run();
        }));
        return button;
    }
}
