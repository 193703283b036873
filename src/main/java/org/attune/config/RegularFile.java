package org.attune.config;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Asked before a file is opened that a user names: who opens a pipe or a device instead may wait for good. */
public final class RegularFile {
    private static final Texts TEXTS = new Texts(RegularFile.class);

    private RegularFile() {}

    /**
     * @throws NoSuchFileException when there is nothing
     * @throws FileSystemException with the reason, when it is a folder, a pipe or a device
     */
    public static void require(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            return;
        }
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        throw new FileSystemException(file.toString(), null,
                TEXTS.of(Files.isDirectory(file) ? "file.folder" : "file.kind"));
    }
}
