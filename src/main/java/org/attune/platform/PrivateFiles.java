package org.attune.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files and folders that only their owner may open. Where a file system has no such rights, its own rules for the
 * user's folders stand.
 */
public final class PrivateFiles {
    private static final FileAttribute<?>[] NONE = {};

    private PrivateFiles() {}

    /** Makes the folder and those above it when they are missing; what is there already keeps its rights. */
    public static Path createDirectories(Path folder) throws IOException {
        WindowThread.keepFree();
        return Files.createDirectories(folder, attributes(folder, "rwx------"));
    }

    /**
     * Makes a new file, and returns when it is on the disk, also should the power fail.
     *
     * @throws IOException when it is there already or cannot be written
     */
    public static void writeNew(Path file, byte[] bytes) throws IOException {
        WindowThread.keepFree();
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        try (SeekableByteChannel channel = Files.newByteChannel(file, options, fileIn(file))) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
    }

    /** For a file that is about to be made in that folder. */
    public static FileAttribute<?>[] fileIn(Path folder) {
        return attributes(folder, "rw-------");
    }

    private static FileAttribute<?>[] attributes(Path path, String rights) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : NONE;
    }
}
