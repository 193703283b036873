package org.attune.performance;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/**
 * Frames at the kiosk's rate or another.
 *
 * @param rate frames a second
 * @param known whether its moments tell who is in them
 * @param moments from the first on; not kept in memory
 */
record Scene(String name, int rate, boolean known, Supplier<Iterator<Moment>> moments) {
    /** The kiosk's, unless somebody sets another. */
    static final int RATE = 10;

    /** Hands over second by second: decoded and drawn before anything is timed, and yet not all of it in memory. */
    void forEachSecond(Consumer<List<Moment>> sink) {
        Iterator<Moment> rest = moments.get();
        while (rest.hasNext()) {
            List<Moment> second = new ArrayList<>();
            while (second.size() < rate && rest.hasNext()) {
                second.add(rest.next());
            }
            sink.accept(second);
        }
    }

    /** No more than its first seconds. */
    Scene limited(int seconds) {
        return new Scene(name, rate, known,
                () -> StreamSupport.stream(Spliterators.spliteratorUnknownSize(moments.get(), 0), false)
                        .limit((long) seconds * rate).iterator());
    }

    Scene named(String other) {
        return new Scene(other, rate, known, moments);
    }
}
