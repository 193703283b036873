package org.attune.analysis;

import org.jspecify.annotations.Nullable;

/** Keeps hints from flickering: another one is shown when it has held for a second. */
final class SteadyHint {
    private static final double HOLD_SECONDS = 1;

    private @Nullable Hint shown;
    private @Nullable Hint next;
    private double since;

    /** @param seconds the frame's time; rises from call to call */
    Hint update(Hint now, double seconds) {
        if (now != next) {
            next = now;
            since = seconds;
        }
        if (shown == null || seconds - since >= HOLD_SECONDS) {
            shown = now;
        }
        return shown;
    }
}
