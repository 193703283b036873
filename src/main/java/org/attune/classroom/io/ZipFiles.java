package org.attune.classroom.io;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.attune.classroom.Messages;
import org.attune.classroom.SkippedFile;

/**
 * Lists the files in a ZIP from a course platform, or of a zipped folder. Never unpacks to disk, so malicious entry
 * names do no harm. Reports are unpacked in memory, up to the maximum size of a report.
 */
final class ZipFiles {
    private static final int MOST_FILES = 20_000;
    private static final String BEGIN = "PK";
    /** For entry names that are not UTF-8; old programs use this charset or a similar one. */
    private static final Charset OLD = Charset.forName("IBM437");

    private ZipFiles() {}

    /** @throws IOException if the file is not a readable ZIP */
    static FoundFiles in(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        try {
            return in(file, StandardCharsets.UTF_8);
        } catch (ZipException otherNamesOrDamaged) {
            return inOld(file);
        }
    }

    private static FoundFiles inOld(Path file) throws IOException {
        try {
            return in(file, OLD);
        } catch (ZipException unreadable) {
            boolean locked = String.valueOf(unreadable.getMessage()).contains("encrypted");
            throw new IOException(isZip(file)
                    ? Messages.text(locked ? "zip.locked" : "zip.damaged", file)
                    : Messages.text("folder.none", file), unreadable);
        }
    }

    private static boolean isZip(Path file) throws IOException {
        return new String(new DiskPage("", file).head(BEGIN.length()), StandardCharsets.ISO_8859_1).equals(BEGIN);
    }

    private static FoundFiles in(Path file, Charset names) throws IOException {
        ZipFile zip = new ZipFile(file.toFile(), names);
        try {
            if (zip.size() > MOST_FILES) {
                throw new IOException(Messages.text("zip.large", file, MOST_FILES));
            }
            FoundFiles found = new FoundFiles(zip);
            addAll(zip.stream().filter(entry -> !entry.isDirectory()).map(entry -> Entry.of(file, entry, names))
                    .filter(Entry::isHandedIn).toList(), found);
            return found;
        } catch (IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    /** Ignores a single top-level folder that contains everything, which is how operating systems zip a folder. */
    private static void addAll(List<Entry> entries, FoundFiles found) {
        Set<String> tops = entries.stream().filter(entry -> !entry.page.lastName().startsWith("."))
                .map(entry -> entry.folders.isEmpty() ? "" : entry.folders.getFirst()).collect(Collectors.toSet());
        int outer = tops.size() == 1 && !tops.contains("") ? 1 : 0;
        Set<String> taken = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.folders.size() > outer + 1) {
                found.addDeeper(String.join("/", entry.folders.subList(0, outer + 2)));
            } else if (taken.add(entry.page.entry())) {
                found.add(entry.page);
            } else {
                found.passOver(entry.page.name(), SkippedFile.Reason.NOT_LOOKED_INTO);
            }
        }
    }

    /** @param folders that contain the file, outermost first */
    private record Entry(List<String> folders, ZipPage page) {

        static Entry of(Path zip, ZipEntry entry, Charset names) {
            List<String> parts = Arrays.stream(entry.getName().replace('\\', '/').split("/"))
                    .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals("..")).toList();
            List<String> folders = parts.isEmpty() ? parts : parts.subList(0, parts.size() - 1);
            return new Entry(folders,
                    new ZipPage(zip, String.join("/", parts), entry.getName(), names, entry.getSize(), entry.getCrc()));
        }

        boolean isHandedIn() {
            return folders.stream().noneMatch(FoundFiles::isAside);
        }
    }
}
