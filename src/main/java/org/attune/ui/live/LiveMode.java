package org.attune.ui.live;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the learner wants to see of a session. Unless the camera is off, it keeps recording.
 *
 * @param camera whether it is on, and why not
 * @param switched of {@link LiveKey#HIDE}, {@link LiveKey#EXPLAIN} and {@link LiveKey#COMPACT}, those that are on
 */
record LiveMode(Camera camera, Set<LiveKey> switched) {
    static final LiveMode FIRST = new LiveMode(Camera.ON, Set.of());

    /** Why the camera is off: LOCKED with the screen; ENDED until the learner goes back, or the page comes. */
    enum Camera {
        ON, PAUSED, LOCKED, ENDED
    }

    LiveMode with(Camera state) {
        return new LiveMode(state, switched);
    }

    /** Switches one of the three on, or off again. */
    LiveMode switching(LiveKey key) {
        Set<LiveKey> now = EnumSet.of(key);
        now.addAll(switched);
        if (switched.contains(key)) {
            now.remove(key);
        }
        return new LiveMode(camera, now);
    }

    boolean paused() {
        return camera != Camera.ON;
    }

    boolean locked() {
        return camera == Camera.LOCKED;
    }

    boolean ended() {
        return camera == Camera.ENDED;
    }

    /** Only the sign and the time are shown. */
    boolean hidden() {
        return switched.contains(LiveKey.HIDE);
    }

    /** Where the model looked is drawn, where there is room. */
    boolean explained() {
        return switched.contains(LiveKey.EXPLAIN);
    }

    /** The window is small and on top of the others. */
    boolean compact() {
        return switched.contains(LiveKey.COMPACT);
    }

    boolean showsPicture() {
        return !paused() && !hidden();
    }

    boolean showsExplanation() {
        return explained() && offers(LiveKey.EXPLAIN);
    }

    /**
     * Whether that key does something now: a small picture has no room for an explanation, and a small window cannot be
     * full screen.
     */
    boolean offers(LiveKey key) {
        return ended() ? key == LiveKey.TAKE_BACK || key == LiveKey.END : offersNow(key);
    }

    private boolean offersNow(LiveKey key) {
        return switch (key) {
            case EXPLAIN, LEARNER -> showsPicture() && !compact();
            case FULL_SCREEN -> !compact();
            default -> true;
        };
    }
}
