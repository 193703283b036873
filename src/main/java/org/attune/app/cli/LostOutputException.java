package org.attune.app.cli;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file that could not be written to its end. */
final class LostOutputException extends FileSystemException {
    @Serial
    private static final long serialVersionUID = 1;

    private LostOutputException(Path file, IOException failure) {
        super(file.toString(), null, failure.getMessage());
        initCause(failure);
    }

    /** The same failure with the file's name, which Java does not say when a disk is full. */
    static IOException naming(Path file, IOException failure) {
        return failure instanceof FileSystemException ? failure : new LostOutputException(file, failure);
    }
}
