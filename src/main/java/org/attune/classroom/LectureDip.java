package org.attune.classroom;

/**
 * A time range in which the class's median is clearly below its usual level.
 *
 * @param from first minute
 * @param to minute after the last one
 * @param lowest minute with the lowest median
 * @param share the median in that minute, from 0 to 1
 * @param behind number of learners who were clearly below their own usual level during the dip
 * @param of number of learners who were measured during the dip
 */
public record LectureDip(int from, int to, int lowest, double share, int behind, int of) {
}
