package org.attune.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.attune.capture.Source;
import org.attune.report.ReportImage;
import org.attune.report.ReportWriter;
import org.attune.report.WrittenReport;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;
import org.attune.session.SessionSummary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window and the way through its screens: start, live, report. Closing it during a session still writes the report. */
public final class Kiosk {
    private static final Logger LOG = LoggerFactory.getLogger(Kiosk.class);

    private final Stage stage;
    private final SessionFactory sessions;
    private final ReportWriter reports;
    private final Agreement agreement;
    private final AfterScreens after;
    private SessionLabels labels;
    private @Nullable LiveSession session;
    private @Nullable LiveScreen live;

    /**
     * @param agreement asked before every session whose pictures show the learner
     * @param labels what stands in the start screen's fields at first
     */
    public Kiosk(Stage stage, SessionFactory sessions, ReportWriter reports, Agreement agreement, SessionLabels labels) {
        this(stage, sessions, reports, agreement, labels, SaveChooser.dialog(stage));
    }

    Kiosk(Stage stage, SessionFactory sessions, ReportWriter reports, Agreement agreement, SessionLabels labels, SaveChooser chooser) {
        this.agreement = agreement;
        this.stage = stage;
        this.labels = labels;
        this.sessions = sessions;
        this.reports = reports;
        this.after = new AfterScreens(stage, reports, chooser, said -> replace(startScreen(said)), () -> this.labels = SessionLabels.NONE);
    }

    /** Shows the start screen; to be called on the JavaFX thread. */
    public void show(boolean fullScreen) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(startScreen(""), Math.min(1180, 0.9 * room.getWidth()), Math.min(760, 0.9 * room.getHeight()));
        scene.getStylesheets().add(Objects.requireNonNull(getClass().getResource("kiosk.css")).toExternalForm());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        stage.setTitle("Attune");
        stage.setMinWidth(800);
        stage.setMinHeight(560);
        stage.setScene(scene);
        stage.setFullScreenExitHint("");
        stage.setFullScreen(fullScreen);
        stage.setOnCloseRequest(this::onClose);
        stage.show();
    }

    private StartScreen startScreen(String trouble) {
        return new StartScreen(this::begin, () -> after.showSessions(""), this::showClass, labels, trouble);
    }

    private void showClass() {
        replace(new ClassScreen(() -> replace(startScreen(""))));
    }

    private void begin(SessionLabels typed) {
        labels = typed;
        Source source;
        try {
            source = sessions.source();
        } catch (RuntimeException | LinkageError impossible) {
            cannotStart(impossible);
            return;
        }
        if (source.isCamera()) {
            agreement.ask(new Agreement.Asking(this::replace, mode -> run(source, mode), () -> replace(startScreen(AgreementWords.of("left")))));
        } else {
            run(source, SessionMode.EXPRESSIONS);
        }
    }

    private void cannotStart(Throwable impossible) {
        LOG.error("a session cannot start", impossible);
        replace(startScreen("The session cannot start. " + impossible.getMessage()));
    }

    private void run(Source source, SessionMode mode) {
        try {
            session = sessions.start(source, labels, mode);
        } catch (RuntimeException | LinkageError impossible) {
            cannotStart(impossible);
            return;
        }
        live = new LiveScreen(session, this::end);
        live.start();
        replace(live);
    }

    private void end() {
        finish(true);
    }

    /**
     * Ends a running session and writes its report.
     *
     * @return whether all is on disk; else the report screen says why not
     */
    private boolean finish(boolean showReport) {
        LiveSession ending = session;
        if (ending == null) {
            return true;
        }
        session = null;
        if (live != null) {
            live.stop();
            live = null;
        }
        SessionSummary summary = ending.end();
        try {
            return save(ReportImage.of(summary), summary, showReport);
        } catch (RuntimeException | LinkageError undrawn) {
            LOG.error("the page cannot be drawn", undrawn);
            replace(startScreen("The report could not be drawn (" + undrawn + "). The log has the details."));
            return false;
        }
    }

    private boolean save(BufferedImage page, SessionSummary summary, boolean showReport) {
        try {
            WrittenReport report = reports.write(page, summary);
            System.out.println("Report: " + report.file() + (report.notice().isEmpty() ? "" : "\n" + report.notice()));
            if (showReport) {
                after.showWritten(page, summary, report);
            }
            return true;
        } catch (IOException notSaved) {
            LOG.error("the report is not saved", notSaved);
            after.showUnsaved(page, summary, String.valueOf(notSaved.getMessage()));
            return false;
        }
    }

    private void onClose(WindowEvent close) {
        if (!finish(false) || after.askBeforeClosing()) {
            close.consume();
        }
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.F11) {
            stage.setFullScreen(!stage.isFullScreen());
            key.consume();
        }
    }

    private void replace(Parent screen) {
        stage.getScene().setRoot(screen);
    }
}
