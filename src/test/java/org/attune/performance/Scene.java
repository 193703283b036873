package org.attune.performance;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Frames at the rate of the kiosk, ten a second.
 *
 * @param known whether its moments tell who is in them
 * @param moments from the first on; not kept in memory
 */
record Scene(String name, boolean known, Supplier<Iterator<Moment>> moments) {
    static final int RATE = 10;

    /** The time stamp of a frame. */
    static long nanos(int tick) {
        return tick * 1_000_000_000L / RATE;
    }

    /** Hands over second by second: decoded and drawn before anything is timed, and yet not all of it in memory. */
    void forEachSecond(Consumer<List<Moment>> sink) {
        Iterator<Moment> rest = moments.get();
        while (rest.hasNext()) {
            List<Moment> second = new ArrayList<>();
            while (second.size() < RATE && rest.hasNext()) {
                second.add(rest.next());
            }
            sink.accept(second);
        }
    }
}
