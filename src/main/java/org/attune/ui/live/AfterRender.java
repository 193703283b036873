package org.attune.ui.live;

import javafx.animation.AnimationTimer;

/** Runs an action once the current scene has been drawn. */
final class AfterRender extends AnimationTimer {
    /** One pulse lays out and hands over to the render thread, which may be one pulse behind. */
    private static final int ENOUGH = 3;

    private final Runnable then;
    private int pulses;

    AfterRender(Runnable then) {
        this.then = then;
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses == ENOUGH) {
            stop();
            then.run();
        }
    }
}
