package org.attune.ui.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import org.attune.config.CurrentSettings;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.control.Fold;

/**
 * A card for each group of settings; the technical ones are folded. The lab's are not here: those are for its staff, in
 * the file.
 */
final class SettingCards extends VBox {
    private final List<SettingRow> rows = new ArrayList<>();

    /**
     * @param cameras as {@link SettingControl#create}
     * @param changed called after each change
     */
    SettingCards(CurrentSettings settings, Supplier<List<String>> cameras, Runnable changed) {
        getStyleClass().add("setting-cards");
        VBox technical = new VBox();
        technical.getStyleClass().add("cards");
        for (Setting.Group group : Setting.Group.values()) {
            if (group != Setting.Group.LAB) {
                (group.isTechnical() ? technical : this).getChildren().add(card(group, settings, cameras, changed));
            }
        }
        getChildren().add(new Fold("more", Messages.text("settings.more"), Messages.text("settings.fewer"), technical));
    }

    private VBox card(Setting.Group group, CurrentSettings settings, Supplier<List<String>> cameras, Runnable changed) {
        VBox card = new VBox(WrappingLabel.of("card-title", group.title()));
        card.getStyleClass().add("card");
        Settings saved = settings.saved();
        for (Setting<?> setting : Setting.of(group)) {
            SettingRow row = new SettingRow(setting, saved.text(setting), settings.isOverlaid(setting), cameras,
                    changed);
            rows.add(row);
            card.getChildren().add(row);
        }
        return card;
    }

    boolean areRight() {
        return rows.stream().allMatch(SettingRow::isRight);
    }

    /** Whether there is nothing to reset. */
    boolean areDefaults() {
        return rows.stream().allMatch(SettingRow::isDefault);
    }

    /** The values that are not in the file yet. */
    Map<Setting<?>, String> changes() {
        Map<Setting<?>, String> values = new LinkedHashMap<>();
        rows.stream().filter(SettingRow::isChanged).forEach(row -> values.put(row.setting(), row.value()));
        return values;
    }

    /** @param values now in the file */
    void saved(Map<Setting<?>, String> values) {
        rows.stream().filter(row -> values.containsKey(row.setting()))
                .forEach(row -> row.saved(values.get(row.setting())));
    }

    void reset() {
        rows.forEach(SettingRow::reset);
    }
}
