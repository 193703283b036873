package org.attune.classroom;

/**
 * A named moment in the lecture.
 *
 * @param minute since the lecture's start, with fraction
 * @param title names what begins at that moment
 */
public record LectureMarker(double minute, String title) {
}
