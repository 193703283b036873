package org.attune.classroom;

/**
 * A moment of the lecture with a name.
 *
 * @param minute since the lecture's start, with its fraction
 * @param title what begins there
 */
public record LectureMarker(double minute, String title) {
}
