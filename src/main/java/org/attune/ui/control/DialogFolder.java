package org.attune.ui.control;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The folder in which a file dialog opens. JavaFX accepts only an existing one, and a sleeping or remote drive may take
 * seconds to answer.
 */
public final class DialogFolder {
    private DialogFolder() {}

    /**
     * @param place a folder, or a file in it
     * @param then gets the folder on the JavaFX thread; empty when it does not exist
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
