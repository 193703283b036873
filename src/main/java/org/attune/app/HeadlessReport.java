package org.attune.app;

import java.awt.image.BufferedImage;
import org.attune.config.Language;
import org.attune.report.ReportImage;
import org.attune.report.ReportWriter;
import org.attune.report.WrittenReport;
import org.attune.session.SessionSummary;

/** Draws and writes a report where there is no window, and says on the terminal where it is and what is in it. */
final class HeadlessReport {
    private final ReportWriter writer;
    private final Language language;

    /** @param language of the page; the terminal is told in English */
    HeadlessReport(ReportWriter writer, Language language) {
        this.writer = writer;
        this.language = language;
    }

    /** @return whether the report is where it was wanted; else a sentence has said where it is */
    boolean write(SessionSummary summary) throws Exception {
        BufferedImage page = language.during(() -> Toolkit.callHeadless(() -> ReportImage.of(summary)));
        WrittenReport report = writer.write(page, summary);
        if (!report.notice().isEmpty()) {
            System.err.println(report.notice());
        }
        System.out.println("Report: " + report.file());
        System.out.println(SummaryText.of(summary));
        return report.notice().isEmpty();
    }
}
