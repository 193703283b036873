package org.attune.classroom.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attune.classroom.Messages;
import org.attune.classroom.PageFile;
import org.attune.classroom.SkippedFile;
import org.attune.report.data.ReportNames;

/**
 * The files in a folder or a ZIP, one level of subfolders deep: files that may be reports, and the names of skipped
 * items.
 */
final class FoundFiles implements Closeable {
    /** The folder in a ZIP made by macOS that holds a metadata file for each file. */
    private static final String OF_MACOS = "__MACOSX";

    private final List<PageFile> files = new ArrayList<>();
    private final List<SkippedFile> passedOver = new ArrayList<>();
    private final Set<String> deeper = new TreeSet<>();
    private final Closeable open;

    /** @param open the source of the files; closed with this object */
    FoundFiles(Closeable open) {
        this.open = open;
    }

    /** @throws IOException if it is neither a folder nor a ZIP, or cannot be read */
    static FoundFiles in(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return FolderFiles.in(folder);
        }
        if (Files.isRegularFile(folder)) {
            return ZipFiles.in(folder);
        }
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString(), null, Messages.text("folder.missing"));
        }
        throw new IOException(Messages.text("folder.none", folder));
    }

    /** Whether a folder is internal to an operating system or a program. */
    static boolean isAside(String folder) {
        return folder.startsWith(".") || folder.equals(OF_MACOS);
    }

    /** Silently ignores files that Attune is still writing. */
    void add(PageFile file) {
        if (!ReportNames.isPartial(file.lastName())) {
            files.add(file);
        }
    }

    /** @param folder inside a subfolder */
    void addDeeper(String folder) {
        deeper.add(folder);
    }

    void passOver(String name, SkippedFile.Reason reason) {
        passedOver.add(SkippedFile.of(name, reason));
    }

    /** Sorted by name. */
    List<PageFile> files() {
        return files.stream().sorted(Comparator.comparing(PageFile::name)).toList();
    }

    List<SkippedFile> passedOver() {
        List<SkippedFile> all = new ArrayList<>(passedOver);
        deeper.forEach(folder -> all.add(SkippedFile.of(folder, SkippedFile.Reason.NOT_LOOKED_INTO)));
        return all;
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
