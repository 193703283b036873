package org.attune.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.function.Consumer;
import org.attune.error.ErrorCode;
import org.attune.pipeline.LiveSession;
import org.attune.report.data.ReportWriter;
import org.attune.report.data.WrittenReport;
import org.attune.report.page.ReportImage;
import org.attune.session.SessionSummary;
import org.attune.ui.control.Background;
import org.attune.ui.report.SaveMessages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a session: draws, writes and shows its page. A page that cannot be written stays on the screen, and the session
 * in its journal. Only drawing is done on the JavaFX thread.
 */
final class SessionEnd {
    private static final Logger LOG = LoggerFactory.getLogger(SessionEnd.class);

    private final ReportWriter reports;
    private final ReportNavigator after;
    private final boolean locked;
    private final Consumer<String> startAgain;
    private final Runnable close;
    private boolean on;
    private boolean leaving;

    /**
     * @param locked whether this is a shared computer, where learners cannot choose another folder
     * @param startAgain shows the start screen with a sentence about what went wrong
     * @param close closes the window
     */
    SessionEnd(ReportWriter reports, ReportNavigator after, boolean locked, Consumer<String> startAgain,
            Runnable close) {
        this.reports = reports;
        this.after = after;
        this.locked = locked;
        this.startAgain = startAgain;
        this.close = close;
    }

    /** Whether a session is ending and its page not yet written. */
    boolean isOn() {
        return on;
    }

    /** Closes the window instead of showing the page, once it is written; if that fails, the window stays. */
    void leaveThen() {
        leaving = true;
    }

    /**
     * Ends a running session and writes its report; returns at once.
     *
     * @param leave as {@link #leaveThen()}; else the page is shown
     */
    void end(LiveSession session, boolean leave) {
        on = true;
        leaving = leave;
        Background.run("end-session", session::end, summary -> draw(summary, session), this::failed);
    }

    private void draw(SessionSummary summary, LiveSession session) {
        try {
            BufferedImage page = ReportImage.render(summary);
            Background.run("write-report", () -> write(page, summary, session),
                    report -> written(page, summary, report), refused -> refused(page, summary, session, refused));
        } catch (RuntimeException | LinkageError undrawn) {
            failed(undrawn);
        }
    }

    private WrittenReport write(BufferedImage page, SessionSummary summary, LiveSession session) throws IOException {
        WrittenReport report = reports.write(page, summary);
        session.forget();
        System.out.println("Report: " + report.file() + (report.notice().isEmpty() ? "" : "\n" + report.notice()));
        return report;
    }

    private void written(BufferedImage page, SessionSummary summary, WrittenReport report) {
        on = false;
        if (leaving) {
            close.run();
        } else {
            after.showWritten(page, summary, report);
        }
    }

    private void refused(BufferedImage page, SessionSummary summary, LiveSession session, Throwable refused) {
        if (refused instanceof IOException notSaved) {
            on = false;
            LOG.error("{} the report is not saved", ErrorCode.REPORT_UNSAVED.code(), notSaved);
            after.showUnsaved(page, summary, ErrorCode.REPORT_UNSAVED.withCode(why(notSaved)), session::forget);
        } else {
            failed(refused);
        }
    }

    private void failed(Throwable undrawn) {
        on = false;
        LOG.error("{} the page cannot be drawn", ErrorCode.REPORT_UNDRAWN.code(), undrawn);
        startAgain.accept(
                ErrorCode.REPORT_UNDRAWN.withCode(Messages.text("kiosk.undrawn", ErrorCode.REPORT_UNDRAWN.remedy())));
    }

    private String why(IOException notSaved) {
        return locked
                ? SaveMessages.refused(Messages.text("report.remedy.staff"))
                : String.valueOf(notSaved.getMessage());
    }
}
