package org.attune.ui.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attune.error.ErrorCode;
import org.attune.report.data.ReportNames;
import org.attune.report.data.ReportWriter;
import org.attune.report.export.ExportFile;
import org.attune.session.SessionSummary;
import org.attune.ui.control.Background;
import org.attune.ui.control.DialogFolder;
import org.attune.ui.control.SaveKind;
import org.attune.ui.control.SaveTarget;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saves an open report. Each action reports its outcome in a sentence on the JavaFX thread; disks are used off it.
 * Nothing is ever sent.
 */
public final class ReportActions {
    private static final Logger LOG = LoggerFactory.getLogger(ReportActions.class);

    private final OpenReport report;
    private final ReportWriter reports;
    private final SaveChooser chooser;
    private final String remedy;

    /**
     * @param reports writes a report that has no file yet
     * @param chooser asks for a file
     * @param remedy what to do when a folder cannot be written, in a sentence
     */
    public ReportActions(OpenReport report, ReportWriter reports, SaveChooser chooser, String remedy) {
        this.report = report;
        this.reports = reports;
        this.chooser = chooser;
        this.remedy = remedy;
    }

    /**
     * Replaces the report's own file, or writes a new one into the reports folder when it has none.
     *
     * @param tell gets a sentence on success and on failure
     */
    void save(BufferedImage page, Consumer<String> tell) {
        write(page, report.file(), true, tell);
    }

    /**
     * Leaves the report's former file, if any, as it is; the sentence says so when that one holds more.
     *
     * @param tell gets a sentence
     */
    void saveAs(BufferedImage page, Consumer<String> tell) {
        DialogFolder.ask(report.file(), folder -> chooser.choose(ReportNames.proposed(report.summary().info()), folder)
                .ifPresentOrElse(chosen -> saveAs(page, chosen, tell), () -> tell.accept(where())));
    }

    private void saveAs(BufferedImage page, SaveTarget target, Consumer<String> tell) {
        if (!target.isAmong(SaveKind.values())) {
            tell.accept(target.refused(SaveKind.values()));
        } else if (target.ending().equals("png")) {
            write(page, Optional.of(target.file()), target.confirmed(), tell);
        } else {
            export(target, tell);
        }
    }

    /** The page itself stays where it is. */
    private void export(SaveTarget target, Consumer<String> tell) {
        ReportExport export = ReportExport.of(report.summary(), target);
        String remark = ReportExport.remark(report.summary(), target);
        Background.run("export-report", () -> {
            ExportFile.write(target.file(), export.content(), target.confirmed());
            return target.file();
        }, saved -> {
            report.exportedTo(saved);
            tell.accept(Messages.text("report.saved.as", saved) + remark);
        }, refused -> tell.accept(!target.confirmed() && refused instanceof FileAlreadyExistsException
                ? SaveTarget.taken(target.file())
                : notSaved(Optional.of(target.file()), refused)));
    }

    private void write(BufferedImage page, Optional<Path> file, boolean replace, Consumer<String> tell) {
        SessionSummary summary = report.summary();
        Background.run("save-report", () -> write(page, summary, file, replace), saved -> {
            report.savedAs(saved);
            tell.accept(whereAll());
        }, refused -> tell.accept(!replace && refused instanceof FileAlreadyExistsException
                ? SaveTarget.taken(file.orElseThrow())
                : notSaved(file, refused)));
    }

    /** Also names the files that still have what is changed here. */
    private String whereAll() {
        String others = report.unchanged().stream().map(Path::toString).collect(Collectors.joining(", "));
        return others.isEmpty() ? where() : Messages.text("report.saved.more", where(), others);
    }

    private Path write(BufferedImage page, SessionSummary summary, Optional<Path> file, boolean replace)
            throws IOException {
        if (file.isPresent()) {
            ExportFile.refuseUnasked(file.get(), replace);
            ReportWriter.writeOver(file.get(), page, summary);
        }
        Path written = file.isPresent() ? file.get() : reports.write(page, summary).file();
        report.settle();
        return written;
    }

    /** A sentence: where it is saved, or that it is not, or that the file still holds more. */
    public String where() {
        if (report.isSaved()) {
            return SaveMessages.saved(report.file().orElseThrow(), report.summary());
        }
        return Messages.text(report.file().isPresent() ? "report.unsaved.shorter" : "report.unsaved");
    }

    private String notSaved(Optional<Path> file, Throwable refused) {
        LOG.error("{} the report is not saved", ErrorCode.REPORT_UNSAVED.code(), refused);
        return ErrorCode.REPORT_UNSAVED
                .withCode(file.map(Path::getParent).map(folder -> Messages.text("report.refused", folder, remedy))
                        .orElseGet(() -> SaveMessages.refused(remedy)));
    }
}
