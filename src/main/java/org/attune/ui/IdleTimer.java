package org.attune.ui;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Notices that nobody has touched keyboard, mouse or screen for a while. */
final class IdleTimer {
    private final PauseTransition alone;

    /** @param then called once, and again only after somebody was there */
    IdleTimer(Scene scene, Duration after, Runnable then) {
        alone = new PauseTransition(after);
        alone.setOnFinished(finished -> then.run());
        scene.addEventFilter(InputEvent.ANY, input -> alone.playFromStart());
        alone.play();
    }
}
