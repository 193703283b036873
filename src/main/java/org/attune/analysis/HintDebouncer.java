package org.attune.analysis;

import org.jspecify.annotations.Nullable;

/** Keeps hints from flickering: a new hint is shown once it has held for a second. */
final class HintDebouncer {
    private static final double HOLD_SECONDS = 1;

    private @Nullable FramingHint shown;
    private @Nullable FramingHint next;
    private double since;

    /** @param seconds the frame's time; must increase from call to call */
    FramingHint update(FramingHint now, double seconds) {
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
