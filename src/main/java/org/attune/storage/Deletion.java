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
 * What became of files that were to be deleted. They do not go to a bin.
 *
 * @param removed what is gone
 * @param kept what is still there
 */
public record Deletion(List<StoredFile> removed, List<Kept> kept) {

    private static final Logger LOG = LoggerFactory.getLogger(Deletion.class);

    /** @param reason the end of a sentence, for the user */
    public record Kept(StoredFile file, String reason) {
        public String sentence() {
            return ErrorCode.FILE_KEPT.withCode(Messages.text("kept", file.file(), reason));
        }
    }

    /** Deletes exactly these files; one that refuses does not stop the others. */
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

    /** One report alone. */
    public static Deletion of(Path report) {
        return of(List.of(new StoredFile(Kind.REPORT, report)));
    }

    public boolean isComplete() {
        return kept.isEmpty();
    }

    /** A line for what is gone, and one for each file that is not. */
    public String words() {
        return Messages.text("deleted", StoredFile.words(removed))
                + kept.stream().map(file -> "\n" + file.sentence()).collect(Collectors.joining());
    }

    /** What is gone already is what was wanted. */
    private static void delete(StoredFile file) throws IOException {
        try {
            Files.deleteIfExists(file.file());
        } catch (FileSystemException inUse) {
            if (file.kind() != Kind.LOG) {
                throw inUse;
            }
            // Windows keeps the log while Attune runs, because it is open; without its lines it says nothing more.
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
