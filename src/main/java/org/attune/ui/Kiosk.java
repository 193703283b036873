package org.attune.ui;

import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.attune.analysis.Baseline;
import org.attune.capture.Source;
import org.attune.config.Language;
import org.attune.journal.RecoveredReport;
import org.attune.pipeline.CameraAccess;
import org.attune.pipeline.LiveSession;
import org.attune.pipeline.SessionFactory;
import org.attune.report.ReportWriter;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;
import org.jspecify.annotations.Nullable;

/**
 * The window and the way through its screens: start, live, report. Closing it during a session still writes the report.
 */
public final class Kiosk {
    private final Stage stage;
    private final SessionFactory sessions;
    private final Agreement agreement;
    private final AfterScreens after;
    private final RunningSession running;
    private final HeldCameras held = new HeldCameras();
    private final KioskSetup setup;
    private final SessionLabels firstLabels;
    private SessionLabels labels;
    private @Nullable Language chosen;
    private @Nullable SetUpScreen setUp;
    private boolean finding;
    private boolean lockedMeanwhile;

    /**
     * @param agreement asked before every session whose pictures show the learner
     * @param labels what stands in the start screen's fields at first
     */
    public Kiosk(Stage stage, SessionFactory sessions, ReportWriter reports, Agreement agreement, SessionLabels labels,
            KioskSetup setup) {
        this(stage, sessions, reports, agreement, labels, setup, SaveChooser.dialog(stage));
    }

    Kiosk(Stage stage, SessionFactory sessions, ReportWriter reports, Agreement agreement, SessionLabels labels,
            KioskSetup setup, SaveChooser chooser) {
        this.agreement = agreement;
        this.stage = stage;
        this.setup = setup;
        this.firstLabels = labels;
        this.labels = labels;
        this.sessions = sessions;
        this.after = new AfterScreens(stage, reports, chooser, setup.isLocked(), held, this::startAgain,
                () -> this.labels = SessionLabels.NONE);
        this.running = new RunningSession(stage, setup, held,
                new SessionEnd(reports, after, setup.isLocked(), this::startAgain));
    }

    /** Shows the start screen; to be called on the JavaFX thread. */
    public void show(boolean fullScreen) {
        KioskWindow window = new KioskWindow(stage, this::onClose);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, hidden -> closeSetUp());
        setup.whenLanguageSaved(() -> chosen = null);
        Scene scene = window.scene(startScreen(String.join("\n", setup.problems())), setup.settings());
        if (setup.lab() != null) {
            new LabLock(stage, setup.lab(), this::leave).install(scene);
            new LeftAlone(scene, Duration.seconds(setup.lab().aloneSeconds()), this::forgetLearner);
        }
        window.show(scene, fullScreen || setup.isLocked());
    }

    /** Before the other windows of the screen; to be called on the JavaFX thread. */
    public void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /**
     * The screen is locked, or another user has it: the camera goes off, and stays so until the learner goes on. To be
     * called on the JavaFX thread.
     */
    public void screenLocked() {
        lockedMeanwhile = true;
        if (running.isOn()) {
            running.lock();
        } else if (setUp != null) {
            setUp.leave();
        }
    }

    /** Tells of sessions that ended unexpectedly and now have their reports; to be called on the JavaFX thread. */
    public void tellRecovered(List<RecoveredReport> recovered) {
        if (!recovered.isEmpty() && stage.getScene().getRoot() instanceof StartScreen) {
            replace(startScreen(RecoveryWords.of(recovered, setup.isLocked())));
        }
    }

    /** Everything begins here, so this is where another language begins. */
    private StartScreen startScreen(String trouble) {
        setup.speak(chosen);
        StartScreen start = new StartScreen(this::begin, this::showSessions,
                () -> replace(new ClassScreen(this::backToStart)), labels, trouble)
                .watching(held).withCorner(Ways.of(setup, this::replace, this::backToStart, this::speak));
        if (setup.isForOthers()) {
            start.forPagesOfOthers();
        }
        return setup.isLocked() ? start.forLearnersOnly() : start;
    }

    /** From this screen on; kept for the next time unless others come after the learner. */
    private void speak(Language language) {
        keepTyped();
        setup.keep(language);
        chosen = language;
        backToStart();
    }

    private void showSessions() {
        keepTyped();
        after.showSessions("");
    }

    private void backToStart() {
        replace(startScreen(""));
    }

    /** On a shared computer what one learner typed is not for the next. */
    private void startAgain(String said) {
        labels = setup.isLocked() ? firstLabels : labels;
        chosen = setup.isLocked() ? null : chosen;
        replace(startScreen(said));
    }

    /**
     * Who walked away leaves nothing on the screen for the next. A session ends at its limit, the set-up by itself, and
     * a page that is not on the disk waits for the staff.
     */
    private void forgetLearner() {
        boolean waits = stage.getScene().getRoot().lookup(".report-screen") instanceof ReportScreen report
                && !report.isFiled();
        if (!running.isOn() && setUp == null && !waits) {
            startAgain("");
        }
    }

    /** The camera driver says whether there is a camera, and it may take its time. */
    private void begin(SessionLabels typed) {
        labels = typed;
        if (!finding) {
            finding = true;
            lockedMeanwhile = false;
            stage.getScene().setCursor(Cursor.WAIT);
            Background.run("find-source", sessions::source, this::begin, this::cannotStart);
        }
    }

    private void begin(Source source) {
        found();
        if (lockedMeanwhile || !(stage.getScene().getRoot() instanceof StartScreen)) {
            return;
        }
        if (source.isCamera()) {
            agreement.ask(new Agreement.Asking(this::replace, mode -> setUp(source, mode),
                    () -> startAgain(AgreementWords.of("left")), setup.isLocked()));
        } else {
            run(source, SessionMode.EXPRESSIONS, Baseline.NONE);
        }
    }

    private void found() {
        finding = false;
        stage.getScene().setCursor(Cursor.DEFAULT);
    }

    private void cannotStart(Throwable impossible) {
        found();
        startAgain(StartFailure.sentence(impossible));
    }

    /** A camera is shown to the learner first; of other sources there is nothing to choose. */
    private void setUp(Source source, SessionMode mode) {
        CameraAccess cameras = sessions.cameras().orElse(null);
        if (cameras == null) {
            run(source, mode, Baseline.NONE);
            return;
        }
        replace(new SetUpScreen(cameras, mode, held,
                prepared -> run(source.from(prepared.camera()), mode, prepared.baseline()), this::leftSetUp));
    }

    private void leftSetUp() {
        startAgain(held.isAny() ? "" : Words.text("setup.left"));
    }

    private void closeSetUp() {
        if (setUp != null) {
            setUp.close();
        }
    }

    private void run(Source source, SessionMode mode, Baseline baseline) {
        LiveSession begun;
        try {
            begun = sessions.start(source, labels, mode, baseline);
        } catch (RuntimeException | LinkageError impossible) {
            cannotStart(impossible);
            return;
        }
        replace(running.begin(begun));
    }

    /** A locked window ends its session and stays; what else there is to ask is asked in a window that may close. */
    private void onClose(WindowEvent close) {
        if (!running.end(setup.isLocked()) || setup.isLocked() || after.askBeforeClosing()) {
            close.consume();
        }
    }

    /** By the staff key: whatever runs is saved first, and nothing is asked. */
    private void leave() {
        if (running.end(false)) {
            stage.close();
        }
    }

    private void replace(Parent screen) {
        keepTyped();
        setUp = screen instanceof SetUpScreen shown ? shown : null;
        stage.getScene().setRoot(screen);
    }

    private void keepTyped() {
        if (stage.getScene().getRoot() instanceof StartScreen start) {
            labels = start.typed();
        }
    }
}
