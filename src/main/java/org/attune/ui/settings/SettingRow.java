package org.attune.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.attune.config.Setting;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.control.Controls;
import org.attune.ui.control.FolderDialog;

/** One setting: its name, what it does, its control, and a button back to its default. Checked while typing. */
final class SettingRow extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Setting<?> setting;
    private final StringProperty value;
    private final Label problem = WrappingLabel.of("problem", "");
    private final Button reset;
    private final Control control;
    private String kept;

    /**
     * @param now the value in the file
     * @param overlaid whether this run was started with its own value
     * @param cameras as {@link SettingControl#create}
     * @param changed called after each change
     */
    SettingRow(Setting<?> setting, String now, boolean overlaid, Supplier<List<String>> cameras, Runnable changed) {
        this.setting = setting;
        this.kept = now;
        this.value = new SimpleStringProperty(now);
        this.reset = Controls.button("reset-" + setting.key().replace('.', '-'), Messages.text("settings.reset"),
                this::reset);
        getStyleClass().add("setting-row");
        problem.setId("problem-" + setting.key().replace('.', '-'));
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        reset.getStyleClass().add("small");
        reset.setAccessibleText(Messages.text("settings.reset.one", setting.title()));
        Label name = WrappingLabel.of("setting-name", setting.title());
        VBox words = new VBox(name, WrappingLabel.of("hint", setting.explanation()), problem);
        if (overlaid) {
            words.getChildren().add(WrappingLabel.of("hint", Messages.text("settings.overlaid", setting.option())));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        control = SettingControl.create(setting, value, cameras);
        name.setLabelFor(control);
        control.setMinWidth(Control.USE_PREF_SIZE);
        getChildren().addAll(words, reset, control);
        if (setting == Setting.REPORT_FOLDER) {
            getChildren().add(Controls.button("browse", Messages.text("settings.browse"), this::browse));
        }
        value.addListener((property, before, after) -> {
            check();
            changed.run();
        });
        check();
    }

    Setting<?> setting() {
        return setting;
    }

    String value() {
        return value.get().strip();
    }

    /** Whether the value differs from the file's when it was last shown or saved. */
    boolean isChanged() {
        return !value().equals(kept);
    }

    /** The value is in the file now. */
    void saved(String now) {
        kept = now;
    }

    boolean isRight() {
        return setting.accepts(value());
    }

    void reset() {
        value.set(setting.defaultText());
    }

    /** The dialog opens where the folder of now is, if that is one. */
    private void browse() {
        Optional<Path> now = isRight() && !value().isEmpty() ? Optional.of(Path.of(value())) : Optional.empty();
        FolderDialog.ask(this, now, folder -> value.set(folder.toString()));
    }

    boolean isDefault() {
        return value().equals(setting.defaultText());
    }

    private void check() {
        problem.setText(isRight() ? "" : Messages.text("settings.takes", setting.type().words()));
        control.setAccessibleHelp((setting.explanation() + " " + problem.getText()).strip());
        pseudoClassStateChanged(WRONG, !isRight());
        reset.setVisible(!isDefault());
    }
}
