package org.attune.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a small file whole or not at all. */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Makes the folder when it is missing.
     *
     * @throws IOException when it cannot be written; what was there before is then as it was
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        WindowThread.keepFree();
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        PrivateFiles.createDirectories(target.getParent());
        Path partial = target.resolveSibling("attune-" + UUID.randomUUID() + ".part");
        try {
            // On the disk before the move: else a power cut could leave the new name with nothing in it.
            PrivateFiles.writeNew(partial, bytes);
            move(partial, target);
            forceFolder(target.getParent());
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /**
     * Returns when the names in a folder are on the disk, should the power fail; where a system does not let one ask
     * for that, it does it by itself.
     */
    public static void forceFolder(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException | UnsupportedOperationException notOnThisSystem) {
            // Windows and some network drives: the file is there, and that is what counts.
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException someNetworkDrives) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
