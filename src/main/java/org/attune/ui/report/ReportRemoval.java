package org.attune.ui.report;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.attune.error.ErrorCode;
import org.attune.storage.Deletion;
import org.attune.storage.StoredFile;
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
     * Deletes all {@link OpenReport#files}.
     *
     * @param gone gets a sentence once its own file is deleted; others may still be there
     * @param kept gets a sentence about why it is still there
     */
    void delete(Consumer<String> gone, Consumer<String> kept) {
        List<Path> files = report.files();
        Background.run("delete-report", () -> delete(files), deletion -> {
            boolean closed = report.deleted(deletion.removed().stream().map(StoredFile::file).toList());
            (closed ? gone : kept).accept(DeletionWords.after(deletion));
        }, failure -> {
            LOG.error("{} the report is not deleted", ErrorCode.OWN_FAULT.code(), failure);
            kept.accept(
                    ErrorCode.OWN_FAULT.withCode(ErrorCode.OWN_FAULT.sentence() + " " + ErrorCode.OWN_FAULT.remedy()));
        });
    }

    private Deletion delete(List<Path> files) {
        Deletion deletion = Deletion.of(
                files.stream().map(file -> new StoredFile(StoredFile.Kind.REPORT, file)).toList());
        if (deletion.isComplete()) {
            report.settle();
        }
        return deletion;
    }
}
