package org.attune.ui.report;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.attune.ui.control.DialogFolder;

/** Asks for the file to save a report as. */
@FunctionalInterface
public interface SaveChooser {
    /**
     * @param name the proposed one
     * @param folder where the dialog opens, from {@link DialogFolder}
     * @return the file, which may exist; empty when the learner cancels
     */
    Optional<Path> choose(String name, Optional<File> folder);

    /** The system's own dialog, which confirms before it returns an existing file. */
    static SaveChooser dialog(Window owner) {
        return (name, folder) -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(Messages.text("report.chooser"));
            chooser.getExtensionFilters().add(new ExtensionFilter(Messages.text("report.chooser.kind"), "*.png"));
            chooser.setInitialFileName(name);
            folder.ifPresent(chooser::setInitialDirectory);
            return Optional.ofNullable(chooser.showSaveDialog(owner)).map(SaveChooser::withExtension);
        };
    }

    private static Path withExtension(File chosen) {
        Path file = chosen.toPath();
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".png")
                ? file
                : file.resolveSibling(file.getFileName() + ".png");
    }
}
