package org.attune.performance;

import java.util.Map;
import org.attune.capture.Frame;
import org.attune.detection.BoundingBox;

/**
 * One frame and, in scenes that were drawn, who is in it.
 *
 * @param people where each face is by a number that it keeps; empty where nobody knows
 */
record Moment(Frame frame, Map<Integer, BoundingBox> people) {
}
