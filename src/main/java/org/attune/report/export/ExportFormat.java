package org.attune.report.export;

import java.util.Locale;
import java.util.function.Function;
import org.attune.report.data.ReportCsv;
import org.attune.report.data.ReportJson;
import org.attune.report.html.HtmlReport;
import org.attune.session.SessionSummary;

/** What a report can be turned into for other programs, and for people who cannot see a picture. */
public enum ExportFormat {
    CSV(ReportCsv::format), JSON(ReportJson::pretty), HTML(HtmlReport::render),
    /** The minutes that are worth another look, as chapters. */
    VTT(summary -> Chapters.of(summary, 0));

    private final Function<SessionSummary, String> writer;

    ExportFormat(Function<SessionSummary, String> writer) {
        this.writer = writer;
    }

    /** The whole file; it is to be kept in UTF-8. */
    public String text(SessionSummary summary) {
        return writer.apply(summary);
    }

    /** The end of the file's name, with its dot. */
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
