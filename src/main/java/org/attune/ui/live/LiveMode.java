package org.attune.ui.live;

/**
 * What the learner wants to see of a session. Unless paused, it keeps recording.
 *
 * @param paused whether the camera should be off
 * @param locked whether it is paused because the screen was locked
 * @param hidden whether only the sign and the time are shown
 * @param explained whether to draw where the model looked
 * @param compact whether the window is small and on top of the others
 */
record LiveMode(boolean paused, boolean locked, boolean hidden, boolean explained, boolean compact) {
    static final LiveMode FIRST = new LiveMode(false, false, false, false, false);

    LiveMode withPaused(boolean value) {
        return new LiveMode(value, false, hidden, explained, compact);
    }

    /** Paused because the screen was locked. */
    LiveMode whileLocked() {
        return new LiveMode(true, true, hidden, explained, compact);
    }

    LiveMode withHidden(boolean value) {
        return new LiveMode(paused, locked, value, explained, compact);
    }

    LiveMode withExplained(boolean value) {
        return new LiveMode(paused, locked, hidden, value, compact);
    }

    LiveMode withCompact(boolean value) {
        return new LiveMode(paused, locked, hidden, explained, value);
    }

    boolean showsPicture() {
        return !paused && !hidden;
    }

    boolean showsExplanation() {
        return explained && offers(LiveKey.EXPLAIN);
    }

    /**
     * Whether that key does something now: a small picture has no room for an explanation, and a small window cannot be
     * full screen.
     */
    boolean offers(LiveKey key) {
        return switch (key) {
            case EXPLAIN, LEARNER -> showsPicture() && !compact;
            case FULL_SCREEN -> !compact;
            default -> true;
        };
    }
}
