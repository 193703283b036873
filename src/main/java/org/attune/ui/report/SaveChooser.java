package org.attune.ui.report;

import java.io.File;
import java.util.Optional;
import javafx.stage.Window;
import org.attune.ui.control.SaveDialog;
import org.attune.ui.control.SaveKind;
import org.attune.ui.control.SaveTarget;

/** Asks for the file to save a report as. */
@FunctionalInterface
public interface SaveChooser {
    /**
     * @param name the proposed one, without an ending
     * @param folder where the dialog opens, from {@link org.attune.ui.control.DialogFolder}
     * @return where and as what; empty when the learner cancels
     */
    Optional<SaveTarget> choose(String name, Optional<File> folder);

    /** The system's own dialog. */
    static SaveChooser dialog(Window owner) {
        return (name, folder) -> SaveDialog.ask(owner, Messages.text("report.chooser"), name, folder,
                SaveKind.values());
    }
}
