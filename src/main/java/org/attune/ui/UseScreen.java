package org.attune.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.attune.config.IntendedUse;
import org.attune.config.IntendedUse.Purpose;
import org.controlsfx.control.PrefixSelectionComboBox;

/** Where Attune is used and for whom; nothing is chosen beforehand. */
final class UseScreen extends QuestionScreen {
    private final PrefixSelectionComboBox<Country> country = new PrefixSelectionComboBox<>();
    private final ToggleGroup purpose = new ToggleGroup();

    UseScreen(Consumer<IntendedUse> answered, Runnable back) {
        super(AgreementWords.of("use.title"), List.of(AgreementWords.of("use.lead")));
        Button go = choice("use-continue", AgreementWords.of("use.continue"), () -> answered.accept(answer()));
        go.disableProperty().bind(country.valueProperty().isNull().or(purpose.selectedToggleProperty().isNull()));
        add(countries(),
                new VBox(8, label("question", AgreementWords.of("use.purpose")),
                        radio(Purpose.PERSONAL, "use.personal"),
                        radio(Purpose.INSTITUTION, "use.institution")));
        addChoices(go, way("use-back", AgreementWords.of("use.back"), back));
    }

    private VBox countries() {
        Label question = label("question", AgreementWords.of("use.country"));
        country.setId("country");
        country.getItems().setAll(Country.all());
        country.setPromptText(AgreementWords.of("use.country.prompt"));
        country.setPrefWidth(340);
        question.setLabelFor(country);
        return new VBox(8, question, country);
    }

    private HBox radio(Purpose who, String key) {
        RadioButton button = new RadioButton();
        button.setId(key.replace('.', '-'));
        button.setUserData(who);
        button.setToggleGroup(purpose);
        button.setMinWidth(USE_PREF_SIZE);
        Label words = label("radio-words", AgreementWords.of(key));
        words.setLabelFor(button);
        words.setOnMouseClicked(click -> button.fire());
        HBox row = new HBox(button, words);
        row.getStyleClass().add("radio-row");
        return row;
    }

    private IntendedUse answer() {
        return new IntendedUse(country.getValue().code(), (Purpose) purpose.getSelectedToggle().getUserData());
    }
}
