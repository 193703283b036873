package org.attune.platform;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.attune.i18n.MessageBundle;

/** Checked before a file that a user names is opened: opening a pipe or a device may wait forever. */
public final class RegularFile {
    private static final MessageBundle MESSAGES = new MessageBundle(RegularFile.class);

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
                MESSAGES.text(Files.isDirectory(file) ? "file.folder" : "file.kind"));
    }
}
