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

/** Lists folders without going into folders in them, and without following links out of them. */
final class Folders {
    private Folders() {}

    /** The folders that are there, each once however it is written. */
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
     * The files in a folder that are no links; none when there is no such folder.
     *
     * @throws IOException with a sentence, when it cannot be listed
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
