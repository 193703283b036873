package org.attune.ui.report;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.error.ErrorCode;
import org.attune.storage.Deletion;
import org.attune.ui.control.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes an open report, or drops one that was never saved. Files are touched off the JavaFX thread. */
final class ReportRemoval {
    private static final Logger LOG = LoggerFactory.getLogger(ReportRemoval.class);

    private final OpenReport report;

    ReportRemoval(OpenReport report) {
        this.report = report;
    }

    /** @param then called on the JavaFX thread once the session cannot be recovered any more */
    void discard(Runnable then) {
        Background.run("discard-report", () -> {
            report.settle();
            return report;
        }, settled -> then.run(), failure -> {
            LOG.error("{} what is left of a session is not deleted", ErrorCode.FILE_KEPT.code(), failure);
            then.run();
        });
    }

    /**
     * @param gone called on the JavaFX thread once the file is deleted
     * @param kept gets a sentence about why the file is still there
     */
    void delete(Runnable gone, Consumer<String> kept) {
        Optional<Path> file = report.file();
        Background.run("delete-report", () -> delete(file), why -> why.ifPresentOrElse(kept, gone), failure -> {
            LOG.error("{} the report is not deleted", ErrorCode.OWN_FAULT.code(), failure);
            kept.accept(
                    ErrorCode.OWN_FAULT.withCode(ErrorCode.OWN_FAULT.sentence() + " " + ErrorCode.OWN_FAULT.remedy()));
        });
    }

    /** @return why it is still there */
    private Optional<String> delete(Optional<Path> file) {
        Optional<String> kept = file.map(Deletion::of).filter(deletion -> !deletion.isComplete())
                .map(deletion -> deletion.kept().getFirst().sentence());
        if (kept.isEmpty()) {
            report.settle();
        }
        return kept;
    }
}
