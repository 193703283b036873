package org.attune.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attune.report.data.ReportNames;
import org.attune.report.data.ReportReader;
import org.attune.report.data.UnreadableReportException;
import org.attune.session.SessionInfo;

/**
 * Checks whether a session's report is already on disk: the program may have ended after writing it and before deleting
 * the journal.
 */
final class StoredSession {
    private StoredSession() {}

    /** @throws IOException if a folder exists but cannot be listed */
    static boolean isIn(List<Path> folders, SessionInfo session) throws IOException {
        for (Path folder : folders) {
            if (Files.isDirectory(folder) && isIn(folder, session)) {
                return true;
            }
        }
        return false;
    }

    /** Filters by name first, because a folder may hold years of reports. */
    private static boolean isIn(Path folder, SessionInfo session) throws IOException {
        String name = ReportNames.fileName(session.start());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name))
                    .anyMatch(file -> isOf(session, file));
        }
    }

    private static boolean isOf(SessionInfo session, Path file) {
        try {
            return ReportReader.read(file, JournalReader.LATEST).info().id().equals(session.id());
        } catch (UnreadableReportException another) {
            return false;
        }
    }
}
