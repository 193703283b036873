package org.attune.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets a folder be dropped on a node. */
final class FolderDrop {
    private FolderDrop() {
    }

    /** @param open gets the folder; a file that is dropped alone stands for its own */
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
            File first = files.getFirst();
            open.accept((first.isDirectory() ? first : first.getAbsoluteFile().getParentFile()).toPath());
        }
        drop.setDropCompleted(!files.isEmpty());
        drop.consume();
    }
}
