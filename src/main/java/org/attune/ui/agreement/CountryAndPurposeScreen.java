package org.attune.ui.agreement;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.attune.consent.IntendedUse;
import org.attune.consent.IntendedUse.Purpose;
import org.attune.ui.control.Country;
import org.attune.ui.control.CountryChooser;
import org.jspecify.annotations.Nullable;

/**
 * Asks where Attune is used and for whom. Nothing is preselected but the learner's own answer or, before there is one,
 * the computer's country, to be checked.
 */
public final class CountryAndPurposeScreen extends QuestionScreen {
    private final CountryChooser country = new CountryChooser();
    private final VBox countries = new VBox(8);
    private final ToggleGroup purpose = new ToggleGroup();

    /** @param before the answer so far, if any */
    public CountryAndPurposeScreen(@Nullable IntendedUse before, Consumer<IntendedUse> answered, Runnable back) {
        super(Messages.text("use.title"), List.of(Messages.text("use.lead"), Messages.text("use.age")));
        Button go = choice("use-continue", Messages.text("use.continue"), () -> answered.accept(answer()));
        go.getStyleClass().add("accent");
        go.disableProperty().bind(country.valueProperty().isNull().or(purpose.selectedToggleProperty().isNull()));
        add(askCountry(),
                new VBox(8, label("question", Messages.text("use.purpose")),
                        radio(Purpose.PERSONAL, "use.personal"),
                        radio(Purpose.INSTITUTION, "use.institution")));
        addChoices(go);
        addBack(back);
        if (before == null) {
            Country.ofComputer().ifPresent(this::suggest);
        } else {
            select(before);
        }
    }

    private void select(IntendedUse before) {
        country.setValue(Country.of(before.country()));
        purpose.getToggles().stream().filter(toggle -> before.purpose() == toggle.getUserData())
                .forEach(purpose::selectToggle);
    }

    private VBox askCountry() {
        Label question = label("question", Messages.text("use.country"));
        country.setId("country");
        question.setLabelFor(country);
        countries.getChildren().addAll(question, country);
        return countries;
    }

    /** The hint keeps its place, so that nothing moves when another country is chosen. */
    private void suggest(Country own) {
        country.setValue(own);
        Label check = label("hint", Messages.text("use.country.system"));
        check.visibleProperty().bind(country.valueProperty().isEqualTo(own));
        countries.getChildren().add(check);
    }

    private HBox radio(Purpose who, String key) {
        RadioButton button = new RadioButton();
        button.setId(key.replace('.', '-'));
        button.setUserData(who);
        button.setToggleGroup(purpose);
        button.setMinWidth(USE_PREF_SIZE);
        Label words = label("radio-words", Messages.text(key));
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
