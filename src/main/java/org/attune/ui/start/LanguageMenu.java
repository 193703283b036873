package org.attune.ui.start;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.attune.i18n.Language;
import org.attune.ui.theme.Icons;

/** The languages by their own names, so that somebody who cannot read the current one finds theirs. */
public final class LanguageMenu extends MenuButton {
    /** @param choose gets the chosen language */
    public LanguageMenu(Consumer<Language> choose) {
        super(Arrays.stream(Language.values()).map(Language::ownName).collect(Collectors.joining(" · ")));
        Language spoken = Language.spoken();
        setId("language");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(Messages.text("ways.language", spoken.ownName()));
        Icons.beside(this);
        ToggleGroup all = new ToggleGroup();
        for (Language language : Language.values()) {
            RadioMenuItem item = new RadioMenuItem(language.ownName());
            item.setId("language-" + language.letters());
            item.setToggleGroup(all);
            item.setSelected(language == spoken);
            item.setOnAction(chosen -> choose.accept(language));
            getItems().add(item);
        }
    }
}
