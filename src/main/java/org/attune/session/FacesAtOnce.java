package org.attune.session;

import java.util.ArrayList;
import java.util.List;

/**
 * How many faces were there at once for a second at least: what flares up for a picture or two is a mistake of the
 * search.
 */
public final class FacesAtOnce {
    private static final double STEADY_SECONDS = 1;

    /** Since when there were at least so many, from one on. */
    private final List<Double> since = new ArrayList<>();

    /**
     * @param faces in this picture
     * @param seconds its time; rises from call to call
     * @return how many there are now, less those that came within the last second
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
