package org.attune.ui;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Fires when nobody has touched keyboard, mouse or screen for a while. */
final class IdleTimer {
    private final PauseTransition idle;

    /** @param then called once, and again only after new input */
    IdleTimer(Scene scene, Duration after, Runnable then) {
        idle = new PauseTransition(after);
        idle.setOnFinished(finished -> then.run());
        scene.addEventFilter(InputEvent.ANY, input -> idle.playFromStart());
        idle.play();
    }
}
