package org.attune.live.teacher;

import java.time.ZonedDateTime;
import org.attune.classroom.Lecture;
import org.attune.session.SessionMode;

/**
 * The class's figures while it is taught. Figures change at whole minutes only, and stand for a group that changes by
 * at least three learners at once, so that nobody who comes or goes can be told apart. Thread-safe.
 */
public final class LiveClass {
    /**
     * @param mode what is counted; bins of the other kind are counted apart, as learners of another kind
     * @param startNanos the same moment as {@code start}, on {@link System#nanoTime()}'s clock
     */
    public LiveClass(SessionMode mode, ZonedDateTime start, long startNanos) {
        throw new UnsupportedOperationException();
    }

    public void add(ReceivedBin bin) {
        throw new UnsupportedOperationException();
    }

    /** What may be shown at this moment. */
    public LiveFigures figures(long nanos) {
        throw new UnsupportedOperationException();
    }

    /**
     * Everything so far as a lecture, for the class page, of the same groups that were shown.
     *
     * @throws org.attune.classroom.TooFewLearnersException if there were never five
     */
    public Lecture lecture(String course, String title, long nanos) {
        throw new UnsupportedOperationException();
    }
}
