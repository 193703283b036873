package org.attune.ui;

import javafx.stage.Stage;
import org.attune.pipeline.LiveSession;
import org.attune.ui.camera.HeldCameras;
import org.attune.ui.live.LiveScreen;
import org.jspecify.annotations.Nullable;

/** The session that runs, if there is one, and its screen. On the JavaFX thread. */
final class RunningSession {
    private final Stage stage;
    private final KioskOptions setup;
    private final HeldCameras held;
    private final SessionEnd end;
    private @Nullable LiveSession session;
    private @Nullable LiveScreen live;

    RunningSession(Stage stage, KioskOptions setup, HeldCameras held, SessionEnd end) {
        this.stage = stage;
        this.setup = setup;
        this.held = held;
        this.end = end;
    }

    /** Whether there is one, or one whose page is not written yet. */
    boolean isOn() {
        return session != null || end.isOn();
    }

    /** @return its screen, to be shown */
    LiveScreen begin(LiveSession begun) {
        session = begun;
        LiveScreen screen = new LiveScreen(begun, held, setup.limit(), stage, setup.isLocked(), () -> end(false));
        live = screen;
        screen.start();
        return screen;
    }

    /** The screen is locked, or another user has it. */
    void lock() {
        if (live != null) {
            live.lock();
        }
    }

    /**
     * As {@link SessionEnd#end}, with the screen saying so meanwhile; where no session runs there is nothing to end.
     *
     * @param leave whether the window closes then, also when the session was ended before
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
        held.watch(ending::holdsCamera);
        screen.showEnding();
        screen.stop();
        end.end(ending, leave);
    }
}
