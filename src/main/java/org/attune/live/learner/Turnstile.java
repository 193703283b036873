package org.attune.live.learner;

import java.time.Duration;
import java.util.function.Consumer;
import org.attune.live.mqtt.LinkThread;
import org.jspecify.annotations.Nullable;

/**
 * Lets messages through one at a time, with a pause after each. Of those that come meanwhile only the newest waits, so
 * that many cannot hold up all else, and the last one is never lost. On the link's thread only.
 */
final class Turnstile {
    private final Duration pause;
    private final LinkThread thread;
    private final Consumer<byte[]> through;
    private byte @Nullable [] waiting;
    private boolean isPaused;

    /** @param through may take long */
    Turnstile(Duration pause, LinkThread thread, Consumer<byte[]> through) {
        this.pause = pause;
        this.thread = thread;
        this.through = through;
    }

    void offer(byte[] message) {
        waiting = message;
        if (!isPaused) {
            next();
        }
    }

    /** What waits is no longer wanted. */
    void clear() {
        waiting = null;
    }

    private void next() {
        byte[] message = waiting;
        waiting = null;
        isPaused = message != null;
        if (message != null) {
            try {
                through.accept(message);
            } finally {
                thread.after(pause, this::next);
            }
        }
    }
}
