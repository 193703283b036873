package org.attune.ui;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.attune.config.Language;

/** The languages by their own names, so that somebody who cannot read the one that is spoken finds theirs. */
final class LanguageMenu extends MenuButton {
    /** @param choose gets another one than is spoken */
    LanguageMenu(Consumer<Language> choose) {
        super(Arrays.stream(Language.values()).map(Language::ownName).collect(Collectors.joining(" · ")));
        Language spoken = Language.spoken();
        setId("language");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(Words.text("ways.language", spoken.ownName()));
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
