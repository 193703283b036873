package org.attune.ui.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.attune.error.ErrorCode;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionSummary;
import org.attune.ui.control.Background;
import org.attune.ui.control.DialogFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What may become of an open report. Each tells in a sentence what did, on the JavaFX thread; disks are asked off it.
 * Nothing is ever sent.
 */
public final class ReportActions {
    private static final Logger LOG = LoggerFactory.getLogger(ReportActions.class);

    private final OpenReport report;
    private final ReportWriter reports;
    private final SaveChooser chooser;
    private final String remedy;

    /**
     * @param reports takes the report when it is not saved yet
     * @param chooser asks where to save it as
     * @param remedy a sentence for when a folder refuses
     */
    public ReportActions(OpenReport report, ReportWriter reports, SaveChooser chooser, String remedy) {
        this.report = report;
        this.reports = reports;
        this.chooser = chooser;
        this.remedy = remedy;
    }

    /**
     * Puts the page in the place of its own file, or into the reports folder when it has none.
     *
     * @param tell gets a sentence when that is done, or refused
     */
    void save(BufferedImage page, Consumer<String> tell) {
        write(page, report.file(), "", tell);
    }

    /**
     * The file before, if there is one, stays as it is; the sentence says so when it holds more.
     *
     * @param tell gets a sentence
     */
    void saveAs(BufferedImage page, Consumer<String> tell) {
        DialogFolder.ask(report.file(), folder -> chooser.choose(report.file(), folder)
                .ifPresentOrElse(chosen -> write(page, Optional.of(chosen), longer(chosen), tell),
                        () -> tell.accept(where())));
    }

    /** The file that holds more than what is saved elsewhere now, or nothing. */
    private String longer(Path chosen) {
        return report.file().filter(old -> report.isChanged() && !old.equals(chosen)).map(Path::toString).orElse("");
    }

    private void write(BufferedImage page, Optional<Path> file, String longer, Consumer<String> tell) {
        SessionSummary summary = report.summary();
        Background.run("save-report", () -> write(page, summary, file), saved -> {
            report.savedAs(saved);
            tell.accept(longer.isEmpty() ? where() : Messages.text("report.saved.more", where(), longer));
        }, refused -> tell.accept(notSaved(file, refused)));
    }

    private Path write(BufferedImage page, SessionSummary summary, Optional<Path> file) throws IOException {
        if (file.isPresent()) {
            ReportWriter.writeOver(file.get(), page, summary);
        }
        Path written = file.isPresent() ? file.get() : reports.write(page, summary).file();
        report.settle();
        return written;
    }

    /** Where it is, or that it is not as it is on the disk. */
    public String where() {
        if (report.isSaved()) {
            return SaveMessages.saved(report.file().orElseThrow());
        }
        return Messages.text(report.file().isPresent() ? "report.unsaved.shorter" : "report.unsaved");
    }

    private String notSaved(Optional<Path> file, Throwable refused) {
        LOG.error("{} the report is not saved", ErrorCode.REPORT_UNSAVED.code(), refused);
        return ErrorCode.REPORT_UNSAVED
                .withCode(file.map(Path::getParent).map(folder -> Messages.text("report.refused", folder, remedy))
                        .orElseGet(() -> SaveMessages.refused(remedy)));
    }

    /** @return why it is not on the clipboard, if it is not */
    static Optional<String> copy(Image picture) {
        if (Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, picture))) {
            return Optional.empty();
        }
        LOG.warn("{} the clipboard does not take the picture", ErrorCode.CLIPBOARD.code());
        return Optional.of(ErrorCode.CLIPBOARD.withCode(Messages.text("report.uncopied")));
    }
}
