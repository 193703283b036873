package org.attune.classroom.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attune.classroom.SkippedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lists the files in a folder and its subfolders, because course platforms create one subfolder per learner. */
final class FolderFiles {
    private static final Logger LOG = LoggerFactory.getLogger(FolderFiles.class);

    private FolderFiles() {}

    /** @throws IOException if the folder itself cannot be listed; unreadable subfolders are reported as skipped */
    static FoundFiles in(Path folder) throws IOException {
        FoundFiles found = new FoundFiles(() -> {});
        for (Path entry : list(folder)) {
            if (isFolder(entry)) {
                addSubFolder(entry, found);
            } else {
                found.add(new DiskPage(name(entry), entry));
            }
        }
        return found;
    }

    /** The subfolders that are searched. */
    static List<Path> subFolders(Path folder) throws IOException {
        return list(folder).stream().filter(entry -> isFolder(entry) && !FoundFiles.isAside(name(entry))).toList();
    }

    private static void addSubFolder(Path subFolder, FoundFiles found) {
        String name = name(subFolder);
        if (FoundFiles.isAside(name)) {
            return;
        }
        try {
            for (Path entry : list(subFolder)) {
                String inside = name + "/" + name(entry);
                if (!isFolder(entry)) {
                    found.add(new DiskPage(inside, entry));
                } else if (!FoundFiles.isAside(name(entry))) {
                    found.addDeeper(inside);
                }
            }
        } catch (IOException closed) {
            LOG.info("a sub-folder cannot be listed: {}", closed.getClass().getSimpleName());
            found.passOver(name, SkippedFile.Reason.NOT_LOOKED_INTO);
        }
    }

    /** A folder named like a PNG is not a learner's folder. It is treated as a file that is not a report. */
    private static boolean isFolder(Path entry) {
        return !name(entry).toLowerCase(Locale.ROOT).endsWith(".png") && Files.isDirectory(entry);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static String name(Path entry) {
        return entry.getFileName().toString();
    }
}
