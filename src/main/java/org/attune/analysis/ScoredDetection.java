package org.attune.analysis;

import org.attune.classification.EmotionScores;
import org.attune.detection.BoundingBox;
import org.jspecify.annotations.Nullable;

/**
 * A face as one frame alone shows it.
 *
 * @param box where, in the frame's pixels
 * @param scores of that one picture
 * @param explanation when it was asked for
 * @param still whether it stands as still as a photograph since the frame before
 */
public record ScoredDetection(BoundingBox box, EmotionScores scores, @Nullable Explanation explanation, boolean still) {

    /** Unexplained, of a face that moves. */
    public ScoredDetection(BoundingBox box, EmotionScores scores) {
        this(box, scores, null, false);
    }
}
