package org.attune.classroom.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
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
 * What a folder or a ZIP holds, one folder deep: every file that may be a page, and by name what was not looked into.
 */
final class FoundFiles implements Closeable {
    /** In a ZIP of macOS, with a shadow of each file. */
    private static final String OF_MACOS = "__MACOSX";

    private final List<PageFile> files = new ArrayList<>();
    private final List<SkippedFile> passedOver = new ArrayList<>();
    private final Set<String> deeper = new TreeSet<>();
    private final Closeable open;

    /** @param open what the files are read from, to be closed when they were */
    FoundFiles(Closeable open) {
        this.open = open;
    }

    /** @throws IOException with a sentence, when it is neither a folder nor a ZIP, or cannot be read */
    static FoundFiles in(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return FolderFiles.in(folder);
        }
        if (Files.isRegularFile(folder)) {
            return ZipFiles.in(folder);
        }
        throw new IOException(Messages.text("folder.none", folder));
    }

    /** A folder that a system or a program keeps for itself. */
    static boolean isAside(String folder) {
        return folder.startsWith(".") || folder.equals(OF_MACOS);
    }

    /** One that Attune itself is still writing is passed over without a word. */
    void add(PageFile file) {
        if (!ReportNames.isPartial(file.lastName())) {
            files.add(file);
        }
    }

    /** @param folder in a sub-folder */
    void addDeeper(String folder) {
        deeper.add(folder);
    }

    void passOver(String name, SkippedFile.Reason reason) {
        passedOver.add(SkippedFile.of(name, reason));
    }

    /** In the order of their names. */
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
