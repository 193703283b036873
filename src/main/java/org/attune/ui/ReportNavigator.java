package org.attune.ui;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.attune.report.data.ReportWriter;
import org.attune.report.data.WrittenReport;
import org.attune.report.page.ReportImage;
import org.attune.session.SessionSummary;
import org.attune.storage.UserData;
import org.attune.ui.camera.HeldCameras;
import org.attune.ui.control.NavAction;
import org.attune.ui.report.OpenReport;
import org.attune.ui.report.ReportActions;
import org.attune.ui.report.ReportScreen;
import org.attune.ui.report.SaveChooser;
import org.attune.ui.report.SaveMessages;
import org.attune.ui.report.SavedPages;
import org.attune.ui.sessions.SessionsScreen;

/** Moves between the screens after a session: its report, and the list of earlier ones. */
final class ReportNavigator {
    private final Stage stage;
    private final ReportWriter reports;
    private final SaveChooser chooser;
    private final boolean shared;
    private final HeldCameras held;
    private final Consumer<String> home;
    private final Runnable forget;
    private final SavedPages pages = new SavedPages();

    /**
     * @param shared whether others use this computer after the learner; then only the session's own report is shown,
     * and it stays where it is
     * @param held cameras that may still be on
     * @param home shows the start screen with a sentence, which may be empty
     * @param forget called after the learner deleted everything
     */
    ReportNavigator(Stage stage, ReportWriter reports, SaveChooser chooser, boolean shared, HeldCameras held,
            Consumer<String> home, Runnable forget) {
        this.stage = stage;
        this.reports = reports;
        this.chooser = chooser;
        this.shared = shared;
        this.held = held;
        this.home = home;
        this.forget = forget;
    }

    void showWritten(BufferedImage page, SessionSummary summary, WrittenReport report) {
        String where = (report.notice().isEmpty() ? "" : report.notice() + "\n")
                + SaveMessages.saved(report.file(), summary);
        showReport(new OpenReport(summary, report.file()).writtenTo(pages), page, where);
    }

    /**
     * @param why it is not saved, in a sentence
     * @param settled called once the report is on the disk after all, or the learner discards it
     */
    void showUnsaved(BufferedImage page, SessionSummary summary, String why, Runnable settled) {
        showReport(new OpenReport(summary, null, settled).openedAmong(pages), page, why);
    }

    private void showReport(OpenReport report, BufferedImage page, String message) {
        NavAction again = new NavAction("again", Messages.text("way.again"), () -> home.accept(""));
        ReportScreen screen = shared
                ? new ReportScreen(report, page, message, actions(report), home).forLearnersOnly(again.go())
                : new ReportScreen(report, page, message, actions(report), home,
                        new NavAction("my-sessions", Messages.text("way.sessions"), () -> showSessions("")), again,
                        NavAction.quit(stage::close));
        replace(screen.watching(held));
    }

    void showSessions(String message) {
        replace(new SessionsScreen(reports.folders(), UserData.ofThisUser(reports.folders()), message,
                this::showEarlier,
                forget,
                new NavAction("back", Messages.text("way.back"), () -> home.accept(""))));
    }

    private void showEarlier(Path file, SessionSummary summary) {
        OpenReport report = new OpenReport(summary, file).openedAmong(pages);
        ReportActions actions = actions(report);
        replace(new ReportScreen(report, ReportImage.render(summary), actions.where(), actions, this::showSessions,
                new NavAction("back", Messages.text("way.sessions"), () -> showSessions(""))));
    }

    /** A page that was opened from outside the window. */
    void showOpened(Path file, SessionSummary summary) {
        OpenReport report = new OpenReport(summary, file).openedAmong(pages);
        ReportActions actions = actions(report);
        replace(new ReportScreen(report, ReportImage.render(summary), actions.where(), actions, home,
                new NavAction("back", Messages.text("way.back"), () -> home.accept("")),
                new NavAction("my-sessions", Messages.text("way.sessions"), () -> showSessions(""))));
    }

    /** Leaves whatever is shown; a report with something unsaved asks first. */
    void leaveFor(Runnable next) {
        if (stage.getScene().getRoot() instanceof ReportScreen report) {
            report.asksBefore(next);
        } else {
            next.run();
        }
    }

    private ReportActions actions(OpenReport report) {
        return new ReportActions(report, reports, chooser,
                Messages.text(shared ? "report.remedy.staff" : "report.remedy"));
    }

    /** @return whether the screen asks first; it then closes the window itself after the answer */
    boolean askBeforeClosing() {
        return stage.getScene().getRoot() instanceof ReportScreen report && report.asksBefore(stage::close);
    }

    private void replace(Parent screen) {
        stage.getScene().setRoot(screen);
    }
}
