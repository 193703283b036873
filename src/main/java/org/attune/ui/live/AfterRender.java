package org.attune.ui.live;

import javafx.animation.AnimationTimer;

/** Does something once what the scene shows now has been drawn. */
final class AfterRender extends AnimationTimer {
    /** The next one lays out and hands over to the drawing thread, which may be one behind. */
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
