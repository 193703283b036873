package org.attune.app;

import java.awt.image.BufferedImage;
import org.attune.report.ReportImage;
import org.attune.report.ReportWriter;
import org.attune.report.WrittenReport;
import org.attune.session.SessionSummary;

/** Draws and writes a report where there is no window, and says on the terminal where it is and what is in it. */
final class HeadlessReport {
    private final ReportWriter writer;

    HeadlessReport(ReportWriter writer) {
        this.writer = writer;
    }

    void write(SessionSummary summary) throws Exception {
        BufferedImage page = Toolkit.callHeadless(() -> ReportImage.of(summary));
        WrittenReport report = writer.write(page, summary);
        if (!report.notice().isEmpty()) {
            System.err.println(report.notice());
        }
        System.out.println("Report: " + report.file());
        System.out.println(SummaryText.of(summary));
    }
}
