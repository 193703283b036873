package org.attune.app.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attune.error.ErrorCode;

/** Whether a folder can be written to; one that is not there yet is not made. */
final class FolderCheck {
    private FolderCheck() {}

    static Check run(String name, Path folder) {
        Path there = folder.toAbsolutePath();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (!takesFiles(there)) {
            return Check.failed(name, folder + " cannot be written to.", ErrorCode.FOLDER);
        }
        return Check.well(name, folder + (Files.exists(folder) ? "" : " (will be created when it is needed)"));
    }

    /** By trying: what the rights say is not the truth on network drives, on Windows, and on a disk that is full. */
    private static boolean takesFiles(Path folder) {
        try {
            Files.delete(Files.writeString(Files.createTempFile(folder, "attune-", ".part"), "doctor"));
            return true;
        } catch (IOException | SecurityException refused) {
            return false;
        }
    }
}
