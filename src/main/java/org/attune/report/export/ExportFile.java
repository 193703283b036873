package org.attune.report.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attune.platform.AtomicFile;
import org.attune.platform.WindowThread;

/** A file for another program, whole or not at all. */
public final class ExportFile {
    private ExportFile() {}

    /**
     * @param replace whether a file that is there may be replaced
     * @throws FileAlreadyExistsException when it may not
     */
    public static void write(Path file, byte[] content, boolean replace) throws IOException {
        WindowThread.keepFree();
        refuseUnasked(file, replace);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A pipe or a device is written into; a file in its place would take it away.
            Files.write(file, content);
        } else {
            AtomicFile.write(file, content);
        }
    }

    /** @throws FileAlreadyExistsException for a file that is there and may not be replaced */
    public static void refuseUnasked(Path file, boolean replace) throws FileAlreadyExistsException {
        if (!replace && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }
}
