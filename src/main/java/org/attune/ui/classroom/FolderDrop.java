package org.attune.ui.classroom;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.attune.ui.control.Background;

/** Accepts a folder, or a ZIP of one, dropped on a node. */
public final class FolderDrop {
    private FolderDrop() {}

    /** @param open gets the folder or the ZIP; for any other file, its folder */
    static void on(Node node, Consumer<Path> open) {
        node.setOnDragOver(FolderDrop::over);
        node.setOnDragDropped(drop -> dropped(drop, open));
    }

    private static void over(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
        }
        drag.consume();
    }

    private static void dropped(DragEvent drop, Consumer<Path> open) {
        List<File> files = drop.getDragboard().getFiles();
        if (!files.isEmpty()) {
            File file = files.getFirst();
            Background.run("find-dropped", () -> meant(file).toPath(), open, unknown -> open.accept(file.toPath()));
        }
        drop.setDropCompleted(!files.isEmpty());
        drop.consume();
    }

    /** @return the folder or the ZIP itself; for any other file, its folder */
    public static File meant(File dropped) {
        boolean whole = dropped.isDirectory() || dropped.getName().toLowerCase(Locale.ROOT).endsWith(".zip");
        return whole ? dropped : dropped.getAbsoluteFile().getParentFile();
    }
}
