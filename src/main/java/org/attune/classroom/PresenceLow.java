package org.attune.classroom;

/**
 * A time range in which clearly fewer learners were in view than usual.
 *
 * @param from first minute
 * @param to minute after the last one
 * @param lowest minute with the fewest learners in view
 * @param inView number of learners in that minute, at least five
 */
public record PresenceLow(int from, int to, int lowest, int inView) {
}
