package org.attune.ui.live;

import java.util.EnumSet;
import java.util.Set;
import org.attune.analysis.Explaining;

/**
 * What the learner wants to see of a session. Unless the camera is off, it keeps recording.
 *
 * @param camera whether it is on, and why not
 * @param switched of {@link LiveKey#HIDE} and {@link LiveKey#COMPACT}, those that are on
 * @param explaining what is drawn over the face, where there is room
 */
record LiveMode(Camera camera, Set<LiveKey> switched, Explaining explaining) {
    static final LiveMode FIRST = new LiveMode(Camera.ON, Set.of(), Explaining.OFF);

    /** Why the camera is off: LOCKED with the screen; ENDED until the learner goes back, or the page comes. */
    enum Camera {
        ON, PAUSED, LOCKED, ENDED
    }

    LiveMode with(Camera state) {
        return new LiveMode(state, switched, explaining);
    }

    /** Switches one of the two on, or off again. */
    LiveMode switching(LiveKey key) {
        Set<LiveKey> now = EnumSet.of(key);
        now.addAll(switched);
        if (switched.contains(key)) {
            now.remove(key);
        }
        return new LiveMode(camera, now, explaining);
    }

    /** From nothing to the map, from there to the gradient if the model has one, and back to nothing. */
    LiveMode explainingNext(boolean hasGradient) {
        Explaining next = switch (explaining) {
            case OFF -> Explaining.MAP;
            case MAP -> hasGradient ? Explaining.GRADIENT : Explaining.OFF;
            case GRADIENT -> Explaining.OFF;
        };
        return new LiveMode(camera, switched, next);
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

    boolean explained() {
        return explaining != Explaining.OFF;
    }

    /** The window is small and on top of the others. */
    boolean compact() {
        return switched.contains(LiveKey.COMPACT);
    }

    boolean showsPicture() {
        return !paused() && !hidden();
    }

    /** What is drawn now. */
    Explaining shownExplanation() {
        return offers(LiveKey.EXPLAIN) ? explaining : Explaining.OFF;
    }

    boolean showsExplanation() {
        return shownExplanation() != Explaining.OFF;
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
