package org.attune.ui.settings;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.util.StringConverter;
import org.attune.config.Setting;
import org.attune.config.ValueType;
import org.attune.ui.control.Country;
import org.attune.ui.control.CountryChooser;
import org.controlsfx.control.SegmentedButton;

/** The control that fits a setting's type, bound both ways to the value as text. */
final class SettingControl {
    /** Up to this many choices are shown side by side; more go into a list. */
    private static final int SIDE_BY_SIDE = 3;

    private SettingControl() {}

    /** @param cameras their names; runs on its own thread */
    static Control create(Setting<?> setting, StringProperty value, Supplier<List<String>> cameras) {
        Control control = switch (setting.type()) {
            case ValueType.Flag flag -> box(value);
            case ValueType.Range<?> range -> spinner(range, value);
            case ValueType.Choice<?> choice -> choice(setting, choice.written(), value);
            case ValueType.Text<?> text when setting == Setting.CAMERA_NAME -> new CameraChooser(cameras, value);
            case ValueType.Text<?> text when setting == Setting.COUNTRY -> countries(value);
            case ValueType.Text<?> text -> text(value);
        };
        control.setId(setting.key().replace('.', '-'));
        return control;
    }

    /**
     * No toggle switch: neither AtlantaFX's nor ControlsFX's handles the keyboard or tells a screen reader its state,
     * and both are animated.
     */
    private static CheckBox box(StringProperty value) {
        CheckBox box = new CheckBox();
        box.setSelected(Boolean.parseBoolean(value.get()));
        box.selectedProperty().addListener((property, before, on) -> value.set(Boolean.toString(on)));
        value.addListener((property, before, now) -> box.setSelected(Boolean.parseBoolean(now)));
        return box;
    }

    private static Spinner<String> spinner(ValueType.Range<?> range, StringProperty value) {
        NumberSteps steps = new NumberSteps(range);
        Spinner<String> spinner = new Spinner<>(steps);
        spinner.setEditable(true);
        steps.setValue(value.get());
        spinner.getEditor().textProperty().bindBidirectional(value);
        return spinner;
    }

    private static Control choice(Setting<?> setting, List<String> values, StringProperty value) {
        return values.size() > SIDE_BY_SIDE ? list(setting, values, value) : segments(setting, values, value);
    }

    /** A few values side by side; none is selected while the setting has no value. */
    private static SegmentedButton segments(Setting<?> setting, List<String> values, StringProperty value) {
        SegmentedButton choices = new SegmentedButton();
        values.stream().filter(word -> !word.isEmpty()).map(word -> segment(setting, word, value))
                .forEach(choices.getButtons()::add);
        return choices;
    }

    private static ToggleButton segment(Setting<?> setting, String word, StringProperty value) {
        ToggleButton button = new ToggleButton(setting.words(word));
        button.setId(setting.key().replace('.', '-') + "-" + word);
        button.setMinWidth(Control.USE_PREF_SIZE);
        button.setAccessibleText(Messages.text("settings.choice", setting.title(), button.getText()));
        button.setSelected(word.equals(value.get()));
        // A second click must not deselect it. Arrow keys select without an action event.
        button.setOnAction(click -> button.setSelected(true));
        button.selectedProperty().addListener((property, before, chosen) -> {
            if (chosen) {
                value.set(word);
            }
        });
        value.addListener((property, before, now) -> button.setSelected(word.equals(now)));
        return button;
    }

    private static ComboBox<String> list(Setting<?> setting, List<String> values, StringProperty value) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(new Shown(setting));
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    /** A country's code stands in the settings. */
    private static CountryChooser countries(StringProperty value) {
        CountryChooser box = new CountryChooser();
        value.subscribe(code -> box.setValue(code.isEmpty() ? null : Country.of(code)));
        box.valueProperty().addListener((property, before, chosen) -> value.set(chosen == null ? "" : chosen.code()));
        return box;
    }

    private static TextField text(StringProperty value) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static final class Shown extends StringConverter<String> {
        private final Setting<?> setting;

        Shown(Setting<?> setting) {
            this.setting = setting;
        }

        @Override
        public String toString(String value) {
            return value == null || value.isEmpty() ? Messages.text("settings.unchosen") : setting.words(value);
        }

        @Override
        public String fromString(String text) {
            return text;
        }
    }
}
