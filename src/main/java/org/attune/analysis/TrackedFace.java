package org.attune.analysis;

import org.attune.classification.EmotionScores;
import org.attune.detection.BoundingBox;
import org.jspecify.annotations.Nullable;

/**
 * A tracked face in one frame. Label, colour, verdict and report all come from the same smoothed scores.
 *
 * @param id the same for as long as the face is tracked
 * @param box in the frame's pixels
 * @param scores smoothed over time
 * @param verdict by {@link InterestPolicy}
 * @param counted whether the face counts towards the session's numbers
 * @param explanation present if it was requested
 * @param still whether the face has been as still as a photograph since the previous frame
 */
public record TrackedFace(int id, BoundingBox box, EmotionScores scores, Verdict verdict, boolean counted,
        @Nullable Explanation explanation,
        boolean still) {

    /** A moving face, without an explanation. */
    public TrackedFace(int id, BoundingBox box, EmotionScores scores, Verdict verdict, boolean counted) {
        this(id, box, scores, verdict, counted, null, false);
    }

    TrackedFace with(Explanation other) {
        return new TrackedFace(id, box, scores, verdict, counted, other, still);
    }
}
