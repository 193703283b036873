package org.attune.analysis;

import org.attune.classification.EmotionScores;
import org.attune.detection.BoundingBox;
import org.jspecify.annotations.Nullable;

/**
 * A face in a single frame, before tracking.
 *
 * @param box in the frame's pixels
 * @param scores from this frame alone
 * @param explanation present if it was requested
 * @param still whether the face has been as still as a photograph since the previous frame
 */
public record ScoredDetection(BoundingBox box, EmotionScores scores, @Nullable Explanation explanation, boolean still) {

    /** A moving face, without an explanation. */
    public ScoredDetection(BoundingBox box, EmotionScores scores) {
        this(box, scores, null, false);
    }
}
