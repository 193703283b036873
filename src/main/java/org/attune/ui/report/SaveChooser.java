package org.attune.ui.report;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.attune.ui.control.DialogFolder;

/** Asks where a report is to be saved as. */
@FunctionalInterface
public interface SaveChooser {
    /**
     * @param now where it is, if anywhere
     * @param folder where to begin, as {@link DialogFolder} gives it
     * @return the file, which may be there already; empty when the learner thinks better of it
     */
    Optional<Path> choose(Optional<Path> now, Optional<File> folder);

    /** The system's own dialog, which asks before it gives a file that is there. */
    static SaveChooser dialog(Window owner) {
        return (now, folder) -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(Messages.text("report.chooser"));
            chooser.getExtensionFilters().add(new ExtensionFilter(Messages.text("report.chooser.kind"), "*.png"));
            chooser.setInitialFileName(now.map(file -> file.getFileName().toString()).orElse("attune.png"));
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
