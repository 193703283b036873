package org.attune.session;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts faces that have been in view together for at least a second. A face that appears for only a frame or two is a
 * false detection.
 */
public final class FacesAtOnce {
    private static final double STEADY_SECONDS = 1;

    /** At index i, the time since which there have been more than i faces. */
    private final List<Double> since = new ArrayList<>();

    /**
     * @param faces number of faces in this frame
     * @param seconds the frame's time; must increase from call to call
     * @return the number of faces without those that appeared within the last second
     */
    public int update(int faces, double seconds) {
        while (since.size() > faces) {
            since.removeLast();
        }
        while (since.size() < faces) {
            since.add(seconds);
        }
        return (int) since.stream().filter(start -> seconds - start >= STEADY_SECONDS).count();
    }
}
