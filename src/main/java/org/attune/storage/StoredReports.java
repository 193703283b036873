package org.attune.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
                List<Path> files = Folders.files(folder).stream()
                        .filter(file -> !file.getFileName().toString().startsWith(".")).toList();
                int before = reports.size();
                files.forEach(file -> addIfReadable(file, reports));
                others += files.size() - (reports.size() - before);
            } catch (IOException refused) {
                closed.add(folder);
            }
        }
        reports.sort(Comparator.comparing((StoredReport report) -> report.start().toInstant()).reversed());
        return new StoredReports(List.copyOf(reports), others, List.copyOf(closed));
    }

    private static void addIfReadable(Path file, List<StoredReport> reports) {
        try {
            reports.add(StoredReport.of(file, ReportReader.read(file)));
        } catch (UnreadableReportException other) {
            // The caller counts it; a list of the user's own sessions needs no more detail.
        }
    }
}
