package org.attune.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lists folders without descending into subfolders or following links. */
final class Folders {
    private Folders() {}

    /** The folders that exist, each once even if it is given by different paths. */
    static List<Path> distinct(List<Path> folders) {
        List<Path> there = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder) && there.stream().noneMatch(known -> isSame(known, folder))) {
                there.add(folder);
            }
        }
        return there;
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException unknown) {
            return one.equals(other);
        }
    }

    /**
     * The regular files in a folder, without links. Empty if the folder does not exist.
     *
     * @throws IOException if the folder cannot be listed; the message is a sentence for the user
     */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Folders::isFile).sorted().toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException | UncheckedIOException refused) {
            throw new IOException(Messages.text("folder.unreadable", folder), refused);
        }
    }

    static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
