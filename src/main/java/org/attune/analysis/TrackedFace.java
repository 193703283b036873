package org.attune.analysis;

import org.attune.classification.EmotionScores;
import org.attune.detection.BoundingBox;
import org.jspecify.annotations.Nullable;

/**
 * One face at one moment. Label, colour, verdict and report all come from the same smoothed scores.
 *
 * @param id the same for as long as the face is followed
 * @param box where, in the frame's pixels
 * @param scores smoothed over time
 * @param verdict by {@link InterestPolicy}
 * @param counted whether it enters the session's numbers
 * @param explanation when it was asked for
 * @param still whether it stands as still as a photograph since the frame before
 */
public record TrackedFace(int id, BoundingBox box, EmotionScores scores, Verdict verdict, boolean counted,
        @Nullable Explanation explanation,
        boolean still) {

    /** Unexplained, of a face that moves. */
    public TrackedFace(int id, BoundingBox box, EmotionScores scores, Verdict verdict, boolean counted) {
        this(id, box, scores, verdict, counted, null, false);
    }
}
