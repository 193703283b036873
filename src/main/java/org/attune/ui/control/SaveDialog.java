package org.attune.ui.control;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The system's dialog that asks for a file to save as. */
public final class SaveDialog {
    private SaveDialog() {}

    /**
     * @param name the proposed one, without an ending, so that the chosen kind gives it one
     * @param folder where the dialog opens, from {@link DialogFolder}
     * @param kinds the first is chosen at first
     */
    public static Optional<SaveTarget> ask(Window owner, String title, String name, Optional<File> folder,
            SaveKind... kinds) {
        List<ExtensionFilter> filters = Arrays.stream(kinds).map(SaveKind::filter).toList();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(filters);
        chooser.setInitialFileName(name);
        folder.ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(chosen -> SaveTarget.of(chosen.toPath(),
                kinds[Math.max(0, filters.indexOf(chooser.getSelectedExtensionFilter()))]));
    }
}
