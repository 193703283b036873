package org.attune.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.platform.WindowThread;
import org.attune.report.data.ReportReader;
import org.attune.report.data.UnreadableReportException;

/**
 * The reports in some folders.
 *
 * @param reports newest first
 * @param others number of other files in the folders, which are not readable reports
 * @param closed folders that could not be listed
 */
public record StoredReports(List<StoredReport> reports, int others, List<Path> closed) {
    /** So that a folder of photographs is not read through. */
    private static final int MOST_TRIED = 50;

    /**
     * Reads every file. A thousand files take seconds, so never call this on a UI thread. Hidden files and links are
     * skipped.
     */
    public static StoredReports read(List<Path> folders) {
        WindowThread.keepFree();
        List<StoredReport> reports = new ArrayList<>();
        List<Path> closed = new ArrayList<>();
        int others = 0;
        for (Path folder : Folders.distinct(folders)) {
            try {
                List<Path> files = shown(folder);
                List<StoredReport> found = files.parallelStream().flatMap(file -> readable(file).stream()).toList();
                reports.addAll(found);
                others += files.size() - found.size();
            } catch (IOException refused) {
                closed.add(folder);
            }
        }
        reports.sort(Comparator.comparing((StoredReport report) -> report.start().toInstant()).reversed());
        return new StoredReports(List.copyOf(reports), others, List.copyOf(closed));
    }

    /** The reports among the files that were written last, the last one first; never to be called on a UI thread. */
    public static List<StoredReport> latest(List<Path> folders) {
        WindowThread.keepFree();
        return Folders.distinct(folders).stream().flatMap(StoredReports::listed)
                .sorted(Comparator.comparingLong((Path file) -> file.toFile().lastModified()).reversed())
                .limit(MOST_TRIED).flatMap(file -> readable(file).stream()).toList();
    }

    private static Stream<Path> listed(Path folder) {
        try {
            return shown(folder).stream();
        } catch (IOException closed) {
            return Stream.empty();
        }
    }

    private static List<Path> shown(Path folder) throws IOException {
        return Folders.files(folder).stream().filter(file -> !file.getFileName().toString().startsWith(".")).toList();
    }

    /** The caller counts the others; a list of the user's own sessions needs no more detail. */
    private static Optional<StoredReport> readable(Path file) {
        try {
            return Optional.of(StoredReport.of(file, ReportReader.read(file)));
        } catch (UnreadableReportException other) {
            return Optional.empty();
        }
    }
}
