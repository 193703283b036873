package org.attune.ui.control;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where a file dialog begins. JavaFX takes only a folder that is there, and a drive that sleeps or is far away may take
 * its time to say so.
 */
public final class DialogFolder {
    private DialogFolder() {}

    /**
     * @param place a folder, or a file in it
     * @param then gets the folder on the JavaFX thread; empty when it is not there
     */
    public static void ask(Optional<Path> place, Consumer<Optional<File>> then) {
        Background.run("find-folder", () -> place.flatMap(DialogFolder::folder), then,
                unknown -> then.accept(Optional.empty()));
    }

    private static Optional<File> folder(Path place) {
        Path folder = Files.isDirectory(place) ? place : place.toAbsolutePath().getParent();
        return Optional.ofNullable(folder).filter(Files::isDirectory).map(Path::toFile);
    }
}
