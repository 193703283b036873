package org.attune.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.error.ErrorCode;
import org.attune.report.data.ReportWriter;
import org.attune.report.data.WrittenReport;
import org.attune.session.SessionSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the reports of sessions that ended unexpectedly. A journal is deleted only after its report is written. */
public final class Recovery {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final Path folder;
    private final ReportWriter reports;

    /** Writes a session's page; the caller decides where it is rendered. */
    @FunctionalInterface
    public interface PageWriter {
        /** @throws IOException if no folder accepts it; the journal is then kept for the next attempt */
        WrittenReport write(SessionSummary summary) throws IOException;
    }

    /** @param folder of the journals */
    public Recovery(Path folder, ReportWriter reports) {
        this.folder = folder;
        this.reports = reports;
    }

    /**
     * Recovers all sessions and returns their reports, ordered by journal name. A session that cannot be recovered now
     * is kept and does not stop the others.
     */
    public List<RecoveredReport> run(PageWriter pages) {
        List<RecoveredReport> written = new ArrayList<>();
        for (Path file : journals()) {
            try (JournalFile journal = JournalFile.openAbandoned(file).orElse(null)) {
                if (journal != null) {
                    recover(journal, pages).ifPresent(written::add);
                }
            } catch (IOException | RuntimeException notNow) {
                LOG.warn("{} a session cannot be recovered yet", ErrorCode.REPORT_UNSAVED.code(), notNow);
            }
        }
        return written;
    }

    /** Whether the file is the journal of a session that is neither running nor being recovered. */
    public static boolean isAbandoned(Path file) {
        try (JournalFile journal = JournalFile.isJournal(file) ? JournalFile.openAbandoned(file).orElse(null) : null) {
            return journal != null;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private Optional<RecoveredReport> recover(JournalFile journal, PageWriter pages) throws IOException {
        Optional<SessionSummary> session = JournalReader.read(journal.read());
        Optional<RecoveredReport> report = Optional.empty();
        if (session.isPresent() && !StoredSession.isIn(reports.folders(), session.get().info())) {
            report = Optional.of(new RecoveredReport(session.get(), pages.write(session.get())));
        }
        journal.delete();
        return report;
    }

    private List<Path> journals() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> JournalFile.isJournal(file) && Files.isRegularFile(file)).sorted().toList();
        } catch (IOException unreadable) {
            LOG.warn("{} the folder of journals cannot be read", ErrorCode.FOLDER.code(), unreadable);
            return List.of();
        }
    }
}
