package org.attune.ui.live;

/**
 * What the learner wants to see of a session. Unless paused, it keeps recording.
 *
 * @param paused whether the camera should be off
 * @param locked whether it is paused because the screen was locked
 * @param hidden whether only the sign and the time are shown
 * @param explained whether to draw where the model looked
 * @param compact whether the window is small and on top of the others
 * @param ended whether it is paused because the learner ended it, and may still go back
 */
record LiveMode(boolean paused, boolean locked, boolean hidden, boolean explained, boolean compact, boolean ended) {
    static final LiveMode FIRST = new LiveMode(false, false, false, false, false, false);

    LiveMode withPaused(boolean value) {
        return new LiveMode(value, false, hidden, explained, compact, false);
    }

    /** Paused because the screen was locked. */
    LiveMode whileLocked() {
        return new LiveMode(true, true, hidden, explained, compact, false);
    }

    /** Until the learner goes back to the session, or its page comes. */
    LiveMode afterEnd() {
        return new LiveMode(true, false, hidden, explained, compact, true);
    }

    LiveMode withHidden(boolean value) {
        return new LiveMode(paused, locked, value, explained, compact, ended);
    }

    LiveMode withExplained(boolean value) {
        return new LiveMode(paused, locked, hidden, value, compact, ended);
    }

    LiveMode withCompact(boolean value) {
        return new LiveMode(paused, locked, hidden, explained, value, ended);
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
        return ended ? key == LiveKey.TAKE_BACK || key == LiveKey.END : offersNow(key);
    }

    private boolean offersNow(LiveKey key) {
        return switch (key) {
            case EXPLAIN, LEARNER -> showsPicture() && !compact;
            case FULL_SCREEN -> !compact;
            default -> true;
        };
    }
}
