package org.attune.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.attune.error.RequestException;
import org.attune.i18n.Language;
import org.attune.journal.RecoveredReport;
import org.attune.live.ClassCode;
import org.attune.pipeline.SessionFactory;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionLabels;
import org.attune.ui.agreement.Agreement;
import org.attune.ui.camera.HeldCameras;
import org.attune.ui.lab.LabLock;
import org.attune.ui.live.LiveKey;
import org.attune.ui.report.ReportScreen;
import org.attune.ui.report.SaveChooser;
import org.attune.ui.start.StartScreen;
import org.jspecify.annotations.Nullable;

/**
 * The window and how it moves between screens: start, live, report. Closing it during a session still writes the
 * report.
 */
public final class Kiosk {
    private final Stage stage;
    private final ReportNavigator after;
    private final RunningSession running;
    private final SessionStart start;
    private final HeldCameras held = new HeldCameras();
    private final KioskOptions setup;
    private final List<Path> folders;
    private final KeptLabels labels;
    private final ClassScreens classes;
    private @Nullable WindowMemory stripPlace;
    private @Nullable Language chosen;
    private @Nullable OpenedFiles opened;

    /**
     * @param agreement asks before every session whose pictures show the learner
     * @param labels the initial text of the start screen's fields
     */
    public Kiosk(Stage stage, SessionFactory sessions, ReportWriter reports, Agreement agreement, SessionLabels labels,
            KioskOptions setup) {
        this(stage, sessions, reports, agreement, labels, setup, SaveChooser.dialog(stage));
    }

    public Kiosk(Stage stage, SessionFactory sessions, ReportWriter reports, Agreement agreement, SessionLabels labels,
            KioskOptions setup, SaveChooser chooser) {
        this.stage = stage;
        this.setup = setup;
        this.labels = new KeptLabels(labels, setup.isLocked());
        this.folders = reports.folders();
        this.after = new ReportNavigator(stage, reports, chooser, setup.isLocked(), held, this::startAgain,
                this::forget);
        this.running = new RunningSession(stage, setup, held,
                new SessionEnd(reports, after, setup.isLocked(), this::startAfter, stage::close));
        this.classes = new ClassScreens(stage, setup, this::placeStrip, this::replace, this::backToStart);
        this.start = new SessionStart(stage, sessions, agreement, running, held, setup.isLocked(),
                new SessionStart.Screens(this::replace, this.labels::codeUsed, this::startAgain, this::startAfter));
    }

    /** The strip of a live class opens where it was. */
    public Kiosk keepingStripIn(WindowMemory place) {
        stripPlace = place;
        return this;
    }

    private void placeStrip(Stage strip) {
        if (stripPlace != null) {
            stripPlace.restorePlace(strip);
            stripPlace.follow(strip);
        }
    }

    /** Shows the start screen. Call on the JavaFX thread. */
    public void show(boolean fullScreen) {
        KioskWindow window = new KioskWindow(stage, this::onClose);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, hidden -> {
            start.abandon();
            classes.stop();
        });
        setup.whenLanguageSaved(this::languageSaved);
        Scene scene = window.scene(startScreen().warning(String.join("\n", setup.problems())), setup.settings());
        if (setup.lab() != null) {
            new LabLock(stage, setup.lab(), LiveKey.FULL_SCREEN::matches, this::leave).install(scene);
            new IdleTimer(scene, Duration.seconds(setup.lab().idleSeconds()), this::forgetLearner);
        }
        window.show(scene, fullScreen || setup.isLocked());
        opened = new OpenedFiles(scene,
                () -> !setup.isLocked() && !running.isOn() && !start.isOn() && !classes.isTeaching(),
                new OpenedFiles.Screens(this::leaveFor, (file, summary) -> {
                    keepTyped();
                    after.showOpened(file, summary);
                }, classes::showView));
        labels.readLast(folders, this::offer);
    }

    /**
     * Brings the window in front of all others and opens files in it, as {@link OpenedFiles} does; on a shared computer
     * none. Call on the JavaFX thread.
     */
    public void open(List<Path> files) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        if (opened != null && !setup.isLocked()) {
            opened.open(files);
        }
    }

    /**
     * Offers a class code, or what is meant to be one, on the start screen, at once or, while a session is on, for the
     * next one; on a shared computer the learner who is there is not disturbed. Call on the JavaFX thread.
     */
    public void join(String code) {
        keepTyped();
        labels.offer(code);
        if (stage.getScene().getRoot() instanceof StartScreen screen) {
            screen.offerCode(code);
        } else if (opened != null && !setup.isLocked()) {
            opened.show(() -> replace(startScreen().offerCode(code)), Messages.text("join.busy"));
        }
    }

    private void offer(SessionLabels last) {
        keepTyped();
        if (stage.getScene().getRoot() instanceof StartScreen screen) {
            screen.offering(labels.earlier()).offer(labels.now().equals(SessionLabels.NONE) ? last : labels.now());
        }
    }

    /**
     * The screen was locked, or another user has it: the camera turns off until the learner continues. Call on the
     * JavaFX thread.
     */
    public void screenLocked() {
        start.lock();
        running.lock();
    }

    /** Reports sessions that ended unexpectedly and now have their pages. Call on the JavaFX thread. */
    public void tellRecovered(List<RecoveredReport> recovered) {
        if (!recovered.isEmpty() && stage.getScene().getRoot() instanceof StartScreen) {
            replace(startScreen().saying(RecoveryWords.text(recovered, setup.isLocked())));
        }
    }

    /** The language changes only here, so that no screen mixes two. */
    private StartScreen startScreen() {
        setup.speak(chosen);
        StartScreen screen = new StartScreen(this::begin, this::showSessions,
                () -> classes.showView(null), labels.now()).withCode(labels.code()).offering(labels.earlier())
                .watching(held)
                .withCorner(CornerButtons.create(setup, this::replace, this::backToStart, this::speak));
        if (setup.isForOthers()) {
            screen.forPagesOfOthers();
        }
        return setup.isLocked() ? screen.forLearnersOnly() : screen;
    }

    private void leaveFor(Runnable next) {
        if (stage.getScene().getRoot() instanceof ReportScreen) {
            after.leaveFor(next);
        } else {
            classes.askBefore(next);
        }
    }

    /** Kept for the next start, unless others use this computer after the learner. */
    private void speak(Language language) {
        keepTyped();
        setup.keep(language);
        chosen = language;
        backToStart();
    }

    /** Saving may take so long that the start screen is already shown again. */
    private void languageSaved(Language saved) {
        chosen = null;
        if (stage.getScene().getRoot() instanceof StartScreen && saved != Language.spoken()) {
            backToStart();
        }
    }

    private void showSessions() {
        keepTyped();
        after.showSessions("");
    }

    private void backToStart() {
        replace(startScreen());
    }

    private void startAgain(String news) {
        forgetLearnersOwn();
        replace(startScreen().saying(news));
    }

    private void startAfter(String trouble) {
        forgetLearnersOwn();
        replace(startScreen().warning(trouble));
    }

    /** On a shared computer the next learner must not see what this one typed and chose. */
    private void forgetLearnersOwn() {
        labels.startAgain();
        chosen = setup.isLocked() ? null : chosen;
    }

    /**
     * A learner who walked away leaves nothing on the screen for the next. Sessions and the preview end by themselves,
     * and a page that could not be saved waits for the staff.
     */
    private void forgetLearner() {
        boolean waits = stage.getScene().getRoot().lookup(".report-screen") instanceof ReportScreen report
                && !report.isFiled();
        if (!running.isOn() && !start.isOn() && !waits) {
            startAgain("");
        }
    }

    /** The learner deleted everything. */
    private void forget() {
        labels.forget();
        setup.rereadSettings();
    }

    private void begin(StartScreen.Typed typed) {
        labels.begin(typed.labels());
        try {
            ClassCode code = typed.code();
            start.begin(typed.labels(), code == null ? null : setup.invitation(code));
        } catch (RequestException cannotJoin) {
            if (stage.getScene().getRoot() instanceof StartScreen screen) {
                screen.refuseCode(String.valueOf(cannotJoin.getMessage()));
            }
        }
    }

    /** A locked window ends its session and stays open. Any other closes once a running session is written. */
    private void onClose(WindowEvent close) {
        if (setup.isLocked()) {
            close.consume();
            running.end(false);
        } else if (start.isOn() || running.isOn()) {
            close.consume();
            leave();
        } else if (after.askBeforeClosing() || classes.askBefore(stage::close)) {
            close.consume();
        }
    }

    /** Also for the staff key. A running session is saved first; nothing is asked. */
    private void leave() {
        if (start.isOn()) {
            start.leave();
        } else if (running.isOn()) {
            running.end(true);
        } else {
            stage.close();
        }
    }

    private void replace(Parent screen) {
        keepTyped();
        stage.getScene().setRoot(screen);
    }

    private void keepTyped() {
        labels.keepFrom(stage.getScene().getRoot());
    }
}
