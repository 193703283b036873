package org.attune.ui;

import javafx.stage.Stage;
import javafx.util.Duration;
import org.attune.live.learner.Invitation;
import org.attune.pipeline.LiveSession;
import org.attune.ui.camera.HeldCameras;
import org.attune.ui.live.ClassState;
import org.attune.ui.live.LiveScreen;
import org.jspecify.annotations.Nullable;

/** The running session, if any, and its screen. Used on the JavaFX thread. */
final class RunningSession {
    private static final Duration WAY_BACK = Duration.seconds(10);

    private final Stage stage;
    private final KioskOptions setup;
    private final HeldCameras held;
    private final SessionEnd end;
    private @Nullable LiveSession session;
    private @Nullable LiveScreen live;
    private @Nullable ClassLink link;

    RunningSession(Stage stage, KioskOptions setup, HeldCameras held, SessionEnd end) {
        this.stage = stage;
        this.setup = setup;
        this.held = held;
        this.end = end;
    }

    /** Whether a session is running, or its page is not written yet. */
    boolean isOn() {
        return session != null || end.isOn();
    }

    /**
     * @param invitation to the class that the learner joined; null for none
     * @return its screen
     */
    LiveScreen start(LiveSession started, @Nullable Invitation invitation) {
        session = started;
        LiveScreen screen = new LiveScreen(started, held, setup.limit(), stage, setup.isLocked(),
                join(started, invitation), () -> end(false));
        if (setup.soundsWhenUnseen()) {
            screen.soundingWhenUnseen(SoftSound::play);
        }
        if (setup.hasWayBack()) {
            screen.withWayBack(WAY_BACK);
        }
        live = screen;
        screen.start();
        return screen;
    }

    /** A video shows nobody of the class, so nothing of it is sent. */
    private ClassState join(LiveSession started, @Nullable Invitation invitation) {
        if (invitation == null) {
            return ClassState.none();
        }
        if (!started.source().isCamera()) {
            return ClassState.ofVideo();
        }
        ClassState state = ClassState.joined(this::leaveClass);
        ClassLink joined = new ClassLink(invitation, started, state::tell);
        link = joined;
        joined.join();
        return state;
    }

    private void leaveClass() {
        ClassLink joined = link;
        link = null;
        if (joined != null) {
            joined.close();
        }
    }

    /** The screen was locked, or another user has it. */
    void lock() {
        if (live != null) {
            live.lock();
        }
    }

    /**
     * Ends the session as {@link SessionEnd#end} does, and shows that it is ending. Does nothing when none runs.
     *
     * @param leave whether the window closes afterwards, even if the session is already ending
     */
    void end(boolean leave) {
        LiveSession ending = session;
        LiveScreen screen = live;
        if (leave && end.isOn()) {
            end.leaveThen();
        }
        if (ending == null || screen == null) {
            return;
        }
        session = null;
        live = null;
        leaveClass();
        held.watch(ending::holdsCamera);
        screen.showEnding();
        screen.stop();
        end.end(ending, leave);
    }
}
