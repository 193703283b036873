package org.attune.ui;

import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.attune.analysis.Baseline;
import org.attune.capture.VideoSource;
import org.attune.live.learner.Invitation;
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
 * Takes the learner from Start to a running session: finds a source, asks for agreement, shows the preview, and opens
 * the session. Drivers, disks and the model are used off the JavaFX thread.
 */
final class SessionStart {
    /**
     * The screens that follow.
     *
     * @param show puts a screen into the window
     * @param begun called when a session is shown
     * @param startAgain shows the start screen with a sentence
     * @param startAfter shows the start screen with a sentence about what went wrong
     */
    record Screens(Consumer<Parent> show, Runnable begun, Consumer<String> startAgain, Consumer<String> startAfter) {
    }

    private final Stage stage;
    private final SessionFactory sessions;
    private final Agreement agreement;
    private final RunningSession running;
    private final HeldCameras held;
    private final boolean shared;
    private final Screens screens;
    private SessionLabels labels = SessionLabels.NONE;
    private @Nullable Invitation invitation;
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

    /** Whether a camera is on or a session is being opened; a closing window waits for that. */
    boolean isOn() {
        return setUp != null || opening;
    }

    /**
     * Asks the camera driver first, which may take seconds.
     *
     * @param invited to a class; null for none
     */
    void begin(SessionLabels typed, @Nullable Invitation invited) {
        labels = typed;
        if (!finding) {
            invitation = invited;
            finding = true;
            lockedMeanwhile = false;
            cursor(Cursor.WAIT);
            showLooking(true);
            Background.run("find-source", sessions::source, this::begin, this::cannotStart);
        }
    }

    private void begin(VideoSource source) {
        found();
        if (lockedMeanwhile || !(stage.getScene().getRoot() instanceof StartScreen)) {
            return;
        }
        if (source.isCamera()) {
            agreement.ask(new Agreement.Asking(screens.show, agreed -> agreed(source, agreed),
                    () -> screens.startAgain.accept(Messages.text("left")), shared, invitation));
        } else {
            open(source, SessionMode.EXPRESSIONS, Baseline.NONE);
        }
    }

    private void agreed(VideoSource source, Agreement.Agreed agreed) {
        if (!agreed.joins()) {
            invitation = null;
        }
        setUp(source, agreed.mode());
    }

    private void found() {
        finding = false;
        cursor(Cursor.DEFAULT);
        showLooking(false);
    }

    private void cannotStart(Throwable impossible) {
        found();
        screens.startAfter.accept(StartFailure.sentence(impossible));
    }

    /** Only a camera gets a preview; other sources leave nothing to choose. */
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
        screens.startAgain.accept(held.isAny() ? "" : Messages.text("preview.left"));
    }

    /** The current screen is disabled meanwhile. */
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
        screens.show.accept(running.start(session, invitation));
        screens.begun.run();
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

    /** The screen was locked, or another user has it: a preview ends, and a session being opened starts paused. */
    void lock() {
        lockedMeanwhile = true;
        if (setUp != null) {
            setUp.leave();
        }
    }

    /** Closes the window once the camera is off and everything recorded is written. */
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

    private void showLooking(boolean now) {
        if (stage.getScene().getRoot() instanceof StartScreen screen) {
            screen.showLooking(now);
        }
    }

    private void cursor(Cursor cursor) {
        Scene scene = stage.getScene();
        scene.setCursor(cursor);
    }
}
