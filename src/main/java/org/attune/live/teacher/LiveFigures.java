package org.attune.live.teacher;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher sees. Null or empty wherever fewer than five learners stand behind it.
 *
 * @param learners how many the figures stand for; 0 for fewer than five
 * @param minutes the last fifteen at most, the newest last
 * @param dip whether the share has been low for a minute
 */
public record LiveFigures(int learners, List<Minute> minutes, boolean dip) {
    /**
     * A whole minute; shares from 0 to 1, of the measured time; in a class of presence only, shares of the minute with
     * a face in view.
     *
     * @param median null if fewer than five were measured
     * @param lower first quartile
     * @param upper third quartile
     * @param lost how many learners said so; 0 also when fewer than five stand behind it
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
