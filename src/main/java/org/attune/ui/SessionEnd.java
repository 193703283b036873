package org.attune.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.function.Consumer;
import org.attune.config.Trouble;
import org.attune.pipeline.LiveSession;
import org.attune.report.ReportImage;
import org.attune.report.ReportWriter;
import org.attune.report.WrittenReport;
import org.attune.session.SessionSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of a session: its page is drawn, written and shown. A page that does not reach the disk stays on the screen,
 * and the session in its journal.
 */
final class SessionEnd {
    private static final Logger LOG = LoggerFactory.getLogger(SessionEnd.class);

    private final ReportWriter reports;
    private final AfterScreens after;
    private final boolean locked;
    private final Consumer<String> startAgain;

    /**
     * @param locked whether this is a shared computer, on which no learner looks for another folder
     * @param startAgain shows the start screen with what is to be said there
     */
    SessionEnd(ReportWriter reports, AfterScreens after, boolean locked, Consumer<String> startAgain) {
        this.reports = reports;
        this.after = after;
        this.locked = locked;
        this.startAgain = startAgain;
    }

    /**
     * Ends a running session and writes its report.
     *
     * @param showReport whether a page that is on the disk is shown, too
     * @return whether all is on the disk; else the screen says why not
     */
    boolean end(LiveSession session, boolean showReport) {
        SessionSummary summary = session.end();
        try {
            return save(ReportImage.of(summary), summary, showReport, session);
        } catch (RuntimeException | LinkageError undrawn) {
            LOG.error("{} the page cannot be drawn", Trouble.REPORT_UNDRAWN.code(), undrawn);
            startAgain.accept(
                    Trouble.REPORT_UNDRAWN.withCode(Words.text("kiosk.undrawn", Trouble.REPORT_UNDRAWN.remedy())));
            return false;
        }
    }

    private boolean save(BufferedImage page, SessionSummary summary, boolean showReport, LiveSession session) {
        try {
            WrittenReport report = reports.write(page, summary);
            session.forget();
            System.out.println("Report: " + report.file() + (report.notice().isEmpty() ? "" : "\n" + report.notice()));
            if (showReport) {
                after.showWritten(page, summary, report);
            }
            return true;
        } catch (IOException notSaved) {
            LOG.error("{} the report is not saved", Trouble.REPORT_UNSAVED.code(), notSaved);
            after.showUnsaved(page, summary, Trouble.REPORT_UNSAVED.withCode(why(notSaved)), session::forget);
            return false;
        }
    }

    private String why(IOException notSaved) {
        return locked
                ? Words.text("report.refused.nowhere", Words.text("report.remedy.staff"))
                : String.valueOf(notSaved.getMessage());
    }
}
