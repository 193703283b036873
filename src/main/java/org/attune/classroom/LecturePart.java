package org.attune.classroom;

/**
 * The class from one marker to the next.
 *
 * @param title of the marker, or the time of day where there are none
 * @param from its first minute
 * @param to the minute after its last
 * @param learners who were measured for at least half of it
 * @param interested median of those learners' shares in which they looked interested, from 0 to 1; NaN under five
 * learners
 * @param difference to the same minutes of the lecture it is compared with, in percentage points; NaN where there is
 * none
 */
public record LecturePart(String title, int from, int to, int learners, double interested, double difference) {
}
