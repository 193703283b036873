package org.attune.ui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.attune.config.CurrentSettings;
import org.attune.config.Environment;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.config.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every setting that a learner may want to change. Those of a lab are for its staff, in the file. */
final class SettingsScreen extends BorderPane {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsScreen.class);

    private final CurrentSettings settings;
    private final List<SettingRow> rows = new ArrayList<>();
    private final Label state = Words.label("hint", "Changes count from your next session.");
    private final Button save = Words.button("save", "Save", this::save);
    private final Button back;

    SettingsScreen(CurrentSettings settings, Runnable leave) {
        this.settings = settings;
        this.back = Words.button("back", "Back", leave);
        getStyleClass().addAll("settings-screen", "setup");
        getStylesheets().add(Sheet.of("setup.css"));
        setTop(top());
        setCenter(cards());
        setBottom(bottom());
        save.setDisable(true);
    }

    private VBox top() {
        VBox top = new VBox(Words.label("heading", "Settings"), Words.label("hint", "Attune works well as it is. Everything here can be set back."));
        top.getStyleClass().add("setup-top");
        return top;
    }

    private ScrollPane cards() {
        VBox cards = new VBox();
        cards.getStyleClass().add("setting-cards");
        Settings saved = settings.saved();
        for (Setting.Group group : Setting.Group.values()) {
            if (group != Setting.Group.LAB) {
                cards.getChildren().add(card(group, saved));
            }
        }
        ScrollPane scroll = new ScrollPane(new StackPane(cards));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private VBox card(Setting.Group group, Settings saved) {
        VBox card = new VBox(Words.label("card-title", group.title()));
        card.getStyleClass().add("card");
        for (Setting setting : Setting.of(group)) {
            SettingRow row = new SettingRow(setting, saved.text(setting), settings.isOverlaid(setting), this::changed);
            rows.add(row);
            card.getChildren().add(row);
        }
        return card;
    }

    private HBox bottom() {
        save.setDefaultButton(true);
        save.getStyleClass().addAll("accent", "big");
        back.setCancelButton(true);
        state.setId("settings-state");
        Button all = Words.button("reset-all", "Reset everything", () -> rows.forEach(SettingRow::reset));
        HBox bottom = new HBox(save, back, all, state);
        bottom.getStyleClass().add("footer");
        return bottom;
    }

    private void changed() {
        boolean right = rows.stream().allMatch(SettingRow::isRight);
        save.setDisable(!right);
        back.setText("Back without saving");
        state.setText(right ? "Not saved yet. Changes count from your next session." : "One of the values cannot be taken; it is marked.");
    }

    private void save() {
        Settings changed = settings.saved();
        for (SettingRow row : rows) {
            changed = changed.with(row.setting(), row.value());
        }
        try {
            settings.save(changed);
            save.setDisable(true);
            back.setText("Back");
            state.setText("Saved. Changes count from your next session.");
        } catch (IOException refused) {
            LOG.error("{} the settings are not saved", Trouble.SETTINGS_UNSAVED.code(), refused);
            state.setText(Trouble.SETTINGS_UNSAVED.withCode(Environment.withoutHome("The settings could not be saved in " + settings.file() + ". "
                    + Trouble.SETTINGS_UNSAVED.remedy())));
        }
    }
}
