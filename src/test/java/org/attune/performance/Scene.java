package org.attune.performance;

import java.util.Iterator;
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
}
