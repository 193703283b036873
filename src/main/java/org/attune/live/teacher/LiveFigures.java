package org.attune.live.teacher;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher sees. Null or empty wherever fewer than five learners stand behind it.
 *
 * @param learners how many the figures stand for, in steps of three at least; 0 for fewer than five, not counting those
 * who {@linkplain ShownGroup wait}
 * @param minutes the last fifteen at most, the newest last; empty while {@code learners} is 0
 * @param dip whether the last minute is in a dip that five learners are in, by the class view's definitions; never of
 * presence
 */
public record LiveFigures(int learners, List<Minute> minutes, boolean dip) {
    /**
     * A whole minute; shares from 0 to 1, of the measured time; in a class of presence only, shares of the minute with
     * a face in view.
     *
     * @param number counts from 0, the class's first minute of the clock
     * @param measured how many count in the minute: all of the group then; 0 if it has no figures
     * @param median null if fewer than five of the group were measured, or fewer than half
     * @param lower first quartile
     * @param upper third quartile
     * @param lost how many learners said so, in this minute or in the four before and not told yet; 0 or at least five
     * @param clear as {@code lost}
     * @param question as {@code lost}
     */
    public record Minute(int number, int measured, @Nullable Double median, @Nullable Double lower,
            @Nullable Double upper, int lost, int clear, int question) {
    }

    public LiveFigures {
        minutes = List.copyOf(minutes);
    }

    /** The last whole minute; null before there is one with enough learners. */
    public @Nullable Minute last() {
        return minutes.isEmpty() ? null : minutes.getLast();
    }
}
