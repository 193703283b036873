package org.attune.ui.control;

import org.controlsfx.control.PrefixSelectionComboBox;

/** All countries by name; typing the first letters goes there. */
public final class CountryChooser extends PrefixSelectionComboBox<Country> {
    public CountryChooser() {
        getItems().setAll(Country.all());
        setPromptText(Messages.text("country.prompt"));
    }
}
