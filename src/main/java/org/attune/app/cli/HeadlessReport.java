package org.attune.app.cli;

import java.awt.image.BufferedImage;
import org.attune.app.FxToolkit;
import org.attune.i18n.Language;
import org.attune.report.data.ReportWriter;
import org.attune.report.data.WrittenReport;
import org.attune.report.page.ReportImage;
import org.attune.session.SessionSummary;

/** Draws and writes a report where there is no window, and says on the terminal where it is and what is in it. */
final class HeadlessReport {
    private final ReportWriter writer;
    private final Language language;

    /** @param language of the page; the terminal's text is in English */
    HeadlessReport(ReportWriter writer, Language language) {
        this.writer = writer;
        this.language = language;
    }

    /** @return whether the report is where it was wanted; else a sentence has said where it is */
    boolean write(SessionSummary summary) throws Exception {
        BufferedImage page = language.during(() -> FxToolkit.callHeadless(() -> ReportImage.render(summary)));
        WrittenReport report = writer.write(page, summary);
        if (!report.notice().isEmpty()) {
            System.err.println(report.notice());
        }
        System.out.println("Report: " + report.file());
        System.out.println(SummaryText.format(summary));
        return report.notice().isEmpty();
    }
}
