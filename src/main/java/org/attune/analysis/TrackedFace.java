package org.attune.analysis;

import org.attune.classification.EmotionScores;
import org.attune.detection.BoundingBox;

/**
 * One face at one moment. Label, colour, verdict and report all come from the same smoothed scores.
 *
 * @param id the same for as long as the face is followed
 * @param box where, in the frame's pixels
 * @param scores smoothed over time
 * @param verdict by {@link InterestPolicy}
 * @param counted whether it enters the session's numbers
 */
public record TrackedFace(int id, BoundingBox box, EmotionScores scores, Verdict verdict, boolean counted) {
}
