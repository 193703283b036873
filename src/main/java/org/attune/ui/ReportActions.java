package org.attune.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.attune.config.Trouble;
import org.attune.mydata.Deletion;
import org.attune.report.ReportWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What may become of an open report. Each gives a sentence that says what did; nothing is ever sent. */
final class ReportActions {
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
    ReportActions(OpenReport report, ReportWriter reports, SaveChooser chooser, String remedy) {
        this.report = report;
        this.reports = reports;
        this.chooser = chooser;
        this.remedy = remedy;
    }

    /** Puts the page in the place of its own file, or into the reports folder when it has none. */
    String save(BufferedImage page) {
        try {
            Optional<Path> old = report.file();
            if (old.isPresent()) {
                ReportWriter.writeOver(old.get(), page, report.summary());
                report.savedAs(old.get());
            } else {
                report.savedAs(reports.write(page, report.summary()).file());
            }
            return where();
        } catch (IOException | SecurityException refused) {
            return notSaved(report.file(), refused);
        }
    }

    /** The file before, if there is one, stays as it is; the sentence says so when it holds more. */
    String saveAs(BufferedImage page) {
        Optional<Path> chosen = chooser.choose(report.file());
        if (chosen.isEmpty()) {
            return where();
        }
        try {
            String longer = report.file().filter(old -> report.isChanged() && !old.equals(chosen.get()))
                    .map(Path::toString).orElse("");
            ReportWriter.writeOver(chosen.get(), page, report.summary());
            report.savedAs(chosen.get());
            return longer.isEmpty() ? where() : Words.text("report.saved.more", where(), longer);
        } catch (IOException | SecurityException refused) {
            return notSaved(chosen, refused);
        }
    }

    /** Where it is, or that it is not as it is on the disk. */
    String where() {
        if (report.isSaved()) {
            return Words.text("report.saved", report.file().orElseThrow());
        }
        return Words.text(report.file().isPresent() ? "report.unsaved.shorter" : "report.unsaved");
    }

    private String notSaved(Optional<Path> file, Exception refused) {
        LOG.error("{} the report is not saved", Trouble.REPORT_UNSAVED.code(), refused);
        return Trouble.REPORT_UNSAVED
                .withCode(file.map(Path::getParent).map(folder -> Words.text("report.refused", folder, remedy))
                        .orElseGet(() -> Words.text("report.refused.nowhere", remedy)));
    }

    /** @return why it is not on the clipboard, if it is not */
    static Optional<String> copy(Image picture) {
        if (Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, picture))) {
            return Optional.empty();
        }
        LOG.warn("{} the clipboard does not take the picture", Trouble.CLIPBOARD.code());
        return Optional.of(Trouble.CLIPBOARD.withCode(Words.text("report.uncopied")));
    }

    /** @return why the file is still there, if it is */
    Optional<String> delete() {
        return report.file().map(Deletion::of).filter(deletion -> !deletion.isComplete())
                .map(deletion -> deletion.kept().getFirst().sentence());
    }
}
