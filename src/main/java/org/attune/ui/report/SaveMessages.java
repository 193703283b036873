package org.attune.ui.report;

import java.nio.file.Path;
import org.attune.report.SessionWords;
import org.attune.report.data.ReportNames;
import org.attune.session.SessionSummary;

/** Sentences about a page that is saved, or is not. */
public final class SaveMessages {
    private SaveMessages() {}

    /** A name that Attune gave says little to people: then the folder, the course and the day. */
    public static String saved(Path file, SessionSummary summary) {
        return ReportNames.isReport(file.getFileName().toString())
                ? Messages.text("report.saved", file.toAbsolutePath().getParent(), SessionWords.named(summary))
                : Messages.text("report.saved.as", file);
    }

    /** @param remedy what to do about it, in a sentence */
    public static String refused(String remedy) {
        return Messages.text("report.refused.nowhere", remedy);
    }
}
