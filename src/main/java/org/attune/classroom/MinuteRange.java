package org.attune.classroom;

/**
 * A time range of a lecture.
 *
 * @param from first minute
 * @param to minute after the last one
 */
public record MinuteRange(int from, int to) {
}
