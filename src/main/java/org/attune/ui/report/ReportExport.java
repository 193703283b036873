package org.attune.ui.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.attune.report.SessionWords;
import org.attune.report.export.Chapters;
import org.attune.report.export.ExportFormat;
import org.attune.report.page.ReportPage;
import org.attune.report.pdf.PageInk;
import org.attune.report.pdf.PagePdf;
import org.attune.session.SessionSummary;
import org.attune.ui.control.SaveTarget;

/** A report for another program; written off the JavaFX thread, after the page was laid out on it. */
record ReportExport(Supplier<byte[]> writer) {

    static ReportExport of(SessionSummary summary, SaveTarget target) {
        if (target.ending().equals("pdf")) {
            PageInk page = PageInk.of(ReportPage.onPaper(summary));
            return new ReportExport(() -> PagePdf.write(page, target.paper(), SessionWords.text(summary)));
        }
        ExportFormat format = ExportFormat.valueOf(target.ending().toUpperCase(Locale.ROOT));
        return new ReportExport(() -> format.text(summary).getBytes(StandardCharsets.UTF_8));
    }

    byte[] content() {
        return writer.get();
    }

    /** What is to be said about a file of chapters without any; empty for all others. */
    static String remark(SessionSummary summary, SaveTarget target) {
        boolean none = target.ending().equals("vtt") && Chapters.isEmpty(ExportFormat.VTT.text(summary));
        return none ? "\n" + Chapters.none() : "";
    }
}
