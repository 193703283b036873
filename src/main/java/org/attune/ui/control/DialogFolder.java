package org.attune.ui.control;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The folder in which a file dialog opens, never the one from which Attune was started. JavaFX accepts only an existing
 * one, and a sleeping or remote drive may take seconds to answer.
 */
public final class DialogFolder {
    private DialogFolder() {}

    /**
     * @param place a folder, or a file in it
     * @param then gets the folder on the JavaFX thread; the user's own when that does not exist
     */
    public static void ask(Optional<Path> place, Consumer<Optional<File>> then) {
        Background.run("find-folder", () -> place.flatMap(DialogFolder::folder).or(DialogFolder::home), then,
                unknown -> then.accept(Optional.empty()));
    }

    private static Optional<File> folder(Path place) {
        Path whole = place.toAbsolutePath();
        Path folder = Files.isDirectory(whole) ? whole : whole.getParent();
        return Optional.ofNullable(folder).filter(Files::isDirectory).map(Path::toFile);
    }

    private static Optional<File> home() {
        return Optional.of(Path.of(System.getProperty("user.home"))).filter(Files::isDirectory).map(Path::toFile);
    }
}
