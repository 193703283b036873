package org.attune.ui;

import javafx.stage.Stage;
import org.attune.pipeline.LiveSession;
import org.jspecify.annotations.Nullable;

/** The session that runs, if there is one, and its screen. On the JavaFX thread. */
final class RunningSession {
    private final Stage stage;
    private final KioskSetup setup;
    private final HeldCameras held;
    private final SessionEnd end;
    private @Nullable LiveSession session;
    private @Nullable LiveScreen live;

    RunningSession(Stage stage, KioskSetup setup, HeldCameras held, SessionEnd end) {
        this.stage = stage;
        this.setup = setup;
        this.held = held;
        this.end = end;
    }

    boolean isOn() {
        return session != null;
    }

    /** @return its screen, to be shown */
    LiveScreen begin(LiveSession begun) {
        session = begun;
        LiveScreen screen = new LiveScreen(begun, held, setup.limit(), stage, setup.isLocked(), () -> end(true));
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

    /** As {@link SessionEnd#end}; where no session runs there is nothing left to write. */
    boolean end(boolean showReport) {
        LiveSession ending = session;
        if (ending == null) {
            return true;
        }
        session = null;
        held.watch(ending::holdsCamera);
        if (live != null) {
            live.stop();
            live = null;
        }
        return end.end(ending, showReport);
    }
}
