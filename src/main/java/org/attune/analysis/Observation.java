package org.attune.analysis;

import org.attune.classification.EmotionScores;
import org.attune.detection.BoundingBox;

/**
 * A face as one frame alone shows it.
 *
 * @param box where, in the frame's pixels
 * @param scores of that one picture
 */
public record Observation(BoundingBox box, EmotionScores scores) {
}
