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
 */
public record Observation(BoundingBox box, EmotionScores scores, @Nullable Explanation explanation) {

    /** Unexplained. */
    public Observation(BoundingBox box, EmotionScores scores) {
        this(box, scores, null);
    }
}
