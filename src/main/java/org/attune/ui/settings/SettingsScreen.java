package org.attune.ui.settings;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.attune.config.CurrentSettings;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.error.ErrorCode;
import org.attune.platform.Environment;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.control.Background;
import org.attune.ui.control.Controls;
import org.attune.ui.control.FitScrollPane;
import org.attune.ui.control.Message;
import org.attune.ui.control.ReadingOrder;
import org.attune.ui.control.Toast;
import org.attune.ui.theme.Stylesheets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every setting that a learner may want to change, as last read; the caller rereads them first. */
public final class SettingsScreen extends StackPane {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsScreen.class);

    private final CurrentSettings settings;
    private final SettingCards cards;
    private final Message state = new Message("settings-state", "hint");
    private final Button save = Controls.button("save", Messages.text("settings.save"), this::save);
    private final Button all = Controls.button("reset-all", Messages.text("settings.reset.all"), this::reset);
    private final Button back;

    /** @param cameras their names; runs on its own thread */
    public SettingsScreen(CurrentSettings settings, Supplier<List<String>> cameras, Runnable leave) {
        this.settings = settings;
        this.back = Controls.button("back", Messages.text("settings.back"), leave);
        this.cards = new SettingCards(settings, cameras, this::changed);
        getStyleClass().addAll("settings-screen", "setup");
        getStylesheets().add(Stylesheets.url("forms.css"));
        getChildren().add(ReadingOrder.arrange(top(), new FitScrollPane(cards), null, bottom()));
        save.setDisable(true);
    }

    private VBox top() {
        VBox top = new VBox(WrappingLabel.of("heading", Messages.text("settings.title")),
                WrappingLabel.of("hint", Messages.text("settings.lead")));
        top.getStyleClass().add("setup-top");
        BorderPane.setAlignment(top, Pos.CENTER);
        return top;
    }

    private FlowPane bottom() {
        save.setDefaultButton(true);
        save.getStyleClass().addAll("accent", "big");
        back.setCancelButton(true);
        state.setText(Messages.text("settings.when"));
        all.managedProperty().bind(all.visibleProperty());
        all.setVisible(!cards.areDefaults());
        FlowPane bottom = new FlowPane(save, back, all, state);
        bottom.getStyleClass().addAll("footer", "actions");
        return bottom;
    }

    private void reset() {
        cards.reset();
    }

    private void changed() {
        all.setVisible(!cards.areDefaults());
        boolean right = cards.areRight();
        save.setDisable(!right);
        back.setText(Messages.text("settings.back.unsaved"));
        state.setText(Messages.text(right ? "settings.changed" : "settings.wrong"));
    }

    /** Changes made while this is being saved wait for the next save. */
    private void save() {
        save.setDisable(true);
        Map<Setting<?>, String> values = cards.changes();
        Background.run("save-settings", () -> save(values), this::saved, this::refused);
    }

    /** Only what was changed here: an editor may have changed the file since this screen was opened. */
    private Map<Setting<?>, String> save(Map<Setting<?>, String> values) throws IOException {
        settings.update(saved -> {
            Settings typed = saved;
            for (Map.Entry<Setting<?>, String> value : values.entrySet()) {
                typed = typed.withText(value.getKey(), value.getValue());
            }
            return typed;
        });
        return values;
    }

    private void saved(Map<Setting<?>, String> values) {
        cards.saved(values);
        if (cards.changes().isEmpty()) {
            save.setDisable(true);
            back.setText(Messages.text("settings.back"));
            state.say(Messages.text(countAtOnce(values.keySet()) ? "settings.saved" : "settings.saved.later"));
        }
        Toast.saved(this);
    }

    /** What the window looks like changes as soon as it is saved. */
    private static boolean countAtOnce(Set<Setting<?>> saved) {
        return saved.stream().allMatch(setting -> setting.group() == Setting.Group.WINDOW);
    }

    private void refused(Throwable refused) {
        save.setDisable(false);
        LOG.error("{} the settings are not saved", ErrorCode.SETTINGS_UNSAVED.code(), refused);
        state.say(ErrorCode.SETTINGS_UNSAVED.withCode(Environment.withoutHome(
                Messages.text("settings.unsaved", settings.file(), ErrorCode.SETTINGS_UNSAVED.remedy()))));
    }
}
