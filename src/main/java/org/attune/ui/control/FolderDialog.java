package org.attune.ui.control;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;

/** The system's dialog for a folder. */
public final class FolderDialog {
    private FolderDialog() {}

    /**
     * @param screen in whose window it is shown
     * @param near as {@link DialogFolder#ask}
     * @param then gets the folder, unless none is chosen
     */
    public static void ask(Node screen, Optional<Path> near, Consumer<Path> then) {
        DialogFolder.ask(near, begin -> {
            DirectoryChooser chooser = new DirectoryChooser();
            begin.ifPresent(chooser::setInitialDirectory);
            Optional.ofNullable(chooser.showDialog(screen.getScene().getWindow())).map(File::toPath).ifPresent(then);
        });
    }
}
