package org.attune.ui;

import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.attune.analysis.Baseline;
import org.attune.capture.VideoSource;
import org.attune.pipeline.CameraAccess;
import org.attune.pipeline.LiveSession;
import org.attune.pipeline.SessionFactory;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;
import org.attune.ui.agreement.Agreement;
import org.attune.ui.camera.HeldCameras;
import org.attune.ui.control.Background;
import org.attune.ui.control.StartFailure;
import org.attune.ui.preview.PreviewScreen;
import org.attune.ui.start.StartScreen;
import org.jspecify.annotations.Nullable;

/**
 * The way from Start to a session that runs: a source is found, the learner is asked and sees themselves, and the
 * session is opened. Drivers, disks and the model take their time off the JavaFX thread.
 */
final class SessionStart {
    /**
     * Where the way leads.
     *
     * @param show puts a screen into the window
     * @param startAgain shows the start screen with what is to be said there
     */
    record Screens(Consumer<Parent> show, Consumer<String> startAgain) {
    }

    private final Stage stage;
    private final SessionFactory sessions;
    private final Agreement agreement;
    private final RunningSession running;
    private final HeldCameras held;
    private final boolean shared;
    private final Screens screens;
    private SessionLabels labels = SessionLabels.NONE;
    private @Nullable PreviewScreen setUp;
    private boolean finding;
    private boolean opening;
    private boolean leaving;
    private boolean lockedMeanwhile;

    /** @param shared whether the computer is set up for many */
    SessionStart(Stage stage, SessionFactory sessions, Agreement agreement, RunningSession running, HeldCameras held,
            boolean shared, Screens screens) {
        this.stage = stage;
        this.sessions = sessions;
        this.agreement = agreement;
        this.running = running;
        this.held = held;
        this.shared = shared;
        this.screens = screens;
    }

    /** Whether a camera is on, or a session on its way: a window that closes waits for that. */
    boolean isOn() {
        return setUp != null || opening;
    }

    /** The camera driver says whether there is a camera, and it may take its time. */
    void begin(SessionLabels typed) {
        labels = typed;
        if (!finding) {
            finding = true;
            lockedMeanwhile = false;
            cursor(Cursor.WAIT);
            Background.run("find-source", sessions::source, this::begin, this::cannotStart);
        }
    }

    private void begin(VideoSource source) {
        found();
        if (lockedMeanwhile || !(stage.getScene().getRoot() instanceof StartScreen)) {
            return;
        }
        if (source.isCamera()) {
            agreement.ask(new Agreement.Asking(screens.show, mode -> setUp(source, mode),
                    () -> screens.startAgain.accept(Messages.text("left")), shared));
        } else {
            open(source, SessionMode.EXPRESSIONS, Baseline.NONE);
        }
    }

    private void found() {
        finding = false;
        cursor(Cursor.DEFAULT);
    }

    private void cannotStart(Throwable impossible) {
        found();
        screens.startAgain.accept(StartFailure.sentence(impossible));
    }

    /** A camera is shown to the learner first; of other sources there is nothing to choose. */
    private void setUp(VideoSource source, SessionMode mode) {
        CameraAccess cameras = sessions.cameras().orElse(null);
        if (cameras == null) {
            open(source, mode, Baseline.NONE);
            return;
        }
        setUp = new PreviewScreen(cameras, mode, held, prepared -> {
            setUp = null;
            open(source.from(prepared.camera()), mode, prepared.baseline());
        }, this::leftSetUp);
        screens.show.accept(setUp);
    }

    private void leftSetUp() {
        setUp = null;
        screens.startAgain.accept(held.isAny() ? "" : Messages.text("setup.left"));
    }

    /** The screen that asked for it takes nothing more. */
    private void open(VideoSource source, SessionMode mode, Baseline baseline) {
        if (opening) {
            return;
        }
        opening = true;
        lockedMeanwhile = false;
        cursor(Cursor.WAIT);
        stage.getScene().getRoot().setDisable(true);
        Background.run("start-session", () -> sessions.start(source, labels, mode, baseline), this::opened,
                this::cannotOpen);
    }

    private void opened(LiveSession session) {
        opening = false;
        cursor(Cursor.DEFAULT);
        screens.show.accept(running.begin(session));
        if (lockedMeanwhile) {
            running.lock();
        }
        if (leaving) {
            running.end(true);
        }
    }

    private void cannotOpen(Throwable impossible) {
        opening = false;
        cannotStart(impossible);
        if (leaving) {
            stage.close();
        }
    }

    /** The screen is locked, or another user has it: what is on its way ends, or pauses as soon as it is there. */
    void lock() {
        lockedMeanwhile = true;
        if (setUp != null) {
            setUp.leave();
        }
    }

    /** Closes the window when the camera is off, and what was recorded by then is written. */
    void leave() {
        leaving = true;
        if (setUp != null) {
            setUp.leave(stage::close);
        }
    }

    /** Closes the camera of a window that is gone. */
    void abandon() {
        if (setUp != null) {
            setUp.close();
        }
    }

    private void cursor(Cursor cursor) {
        Scene scene = stage.getScene();
        scene.setCursor(cursor);
    }
}
