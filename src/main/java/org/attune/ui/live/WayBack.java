package org.attune.ui.live;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.attune.pipeline.LiveSession;

/** The time in which a learner can go back to a session that they ended; none, unless it is given one. */
final class WayBack {
    private final LiveSession session;
    private final PauseTransition time = new PauseTransition(Duration.ZERO);
    private LiveMode before = LiveMode.FIRST;

    WayBack(LiveSession session) {
        this.session = session;
    }

    void lasts(Duration length) {
        time.setDuration(length);
    }

    boolean isGiven() {
        return time.getDuration().greaterThan(Duration.ZERO);
    }

    /**
     * The session ends here, unless the learner goes back.
     *
     * @param now to go back to
     * @param over called when time is up
     */
    void open(LiveMode now, Runnable over) {
        before = now;
        session.endHere();
        time.setOnFinished(up -> over.run());
        time.playFromStart();
    }

    /** @return what the session was shown as before */
    LiveMode take() {
        close();
        session.takeBackEnd();
        return before;
    }

    void close() {
        time.stop();
    }
}
