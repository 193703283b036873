package org.attune.classroom;

import org.jspecify.annotations.Nullable;

/**
 * The class from one marker to the next.
 *
 * @param title of the marker, empty before the first one, or the time of day if there are no markers
 * @param from first minute
 * @param to minute after the last one
 * @param learners number of learners measured for at least half of the part
 * @param interested median of those learners' interested shares, from 0 to 1; NaN for fewer than five learners
 * @param difference to the same minutes of the other lecture, in percentage points; NaN if there is none
 */
public record LecturePart(String title, int from, int to, int learners, double interested, double difference) {

    /** @param other a lecture's figures, over the same minutes */
    LecturePart comparedWith(@Nullable LectureFigures other) {
        double there = other == null ? Double.NaN : other.interested(from, to);
        return new LecturePart(title, from, to, learners, interested, 100 * (interested - there));
    }
}
