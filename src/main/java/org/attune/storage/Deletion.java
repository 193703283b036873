package org.attune.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attune.error.ErrorCode;
import org.attune.platform.WindowThread;
import org.attune.storage.StoredFile.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The result of deleting files. Deleted files do not go to the recycle bin.
 *
 * @param removed files that are gone
 * @param kept files that could not be deleted
 */
public record Deletion(List<StoredFile> removed, List<Kept> kept) {

    private static final Logger LOG = LoggerFactory.getLogger(Deletion.class);

    /** @param reason completes a sentence for the user */
    public record Kept(StoredFile file, String reason) {
        public String sentence() {
            return ErrorCode.FILE_KEPT.withCode(Messages.text("kept", file.file(), reason));
        }
    }

    /** Deletes exactly these files. If one cannot be deleted, the others still are. */
    public static Deletion of(List<StoredFile> files) {
        WindowThread.keepFree();
        List<StoredFile> removed = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (StoredFile file : files) {
            try {
                delete(file);
                removed.add(file);
            } catch (IOException | UnsupportedOperationException | SecurityException refused) {
                LOG.warn("{} a file could not be deleted", ErrorCode.FILE_KEPT.code(), refused);
                kept.add(new Kept(file, reason(refused)));
            }
        }
        return new Deletion(List.copyOf(removed), List.copyOf(kept));
    }

    /** Deletes a single report. */
    public static Deletion of(Path report) {
        return of(List.of(new StoredFile(Kind.REPORT, report)));
    }

    public boolean isComplete() {
        return kept.isEmpty();
    }

    /** One line for the deleted files, and one for each file that could not be deleted. */
    public String words() {
        return Messages.text("deleted", StoredFile.words(removed))
                + kept.stream().map(file -> "\n" + file.sentence()).collect(Collectors.joining());
    }

    /** A file that is already gone counts as deleted. */
    private static void delete(StoredFile file) throws IOException {
        try {
            Files.deleteIfExists(file.file());
        } catch (FileSystemException inUse) {
            if (file.kind() != Kind.LOG) {
                throw inUse;
            }
            // Windows does not delete the open log while Attune runs, so empty it instead.
            Files.write(file.file(), new byte[0], StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        }
    }

    private static String reason(Exception refused) {
        return switch (refused) {
            case ReadOnlyFileSystemException readOnly -> Messages.text("kept.read-only");
            case AccessDeniedException forbidden -> Messages.text("kept.forbidden");
            case FileSystemException named when named.getReason() != null -> named.getReason();
            default -> Messages.text("kept.refused");
        };
    }
}
