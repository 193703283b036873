package org.attune.classroom;

/**
 * Who was there from one marker to the next.
 *
 * @param title of the marker, empty before the first one, or the time of day if there are no markers
 * @param from first minute
 * @param to minute after the last one
 * @param typical median over the part's minutes of the number of learners in view, rounded down; 0 if fewer than five
 * @param forHalf number of learners in view for at least half of the part; 0 if fewer than five
 */
public record PresencePart(String title, int from, int to, int typical, int forHalf) {
}
