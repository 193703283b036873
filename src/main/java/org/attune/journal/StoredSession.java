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
 * Whether a session's report is on disk already: the program may have ended between writing it and taking the journal
 * away.
 */
final class StoredSession {
    private StoredSession() {}

    /** @throws IOException when a folder is there and cannot be listed */
    static boolean isIn(List<Path> folders, SessionInfo session) throws IOException {
        for (Path folder : folders) {
            if (Files.isDirectory(folder) && isIn(folder, session)) {
                return true;
            }
        }
        return false;
    }

    /** By the name first: a folder may hold the reports of years. */
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
