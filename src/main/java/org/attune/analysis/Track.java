package org.attune.analysis;

import org.attune.classification.EmotionScores;
import org.attune.detection.BoundingBox;
import org.jspecify.annotations.Nullable;

/** One face tracked over time, with its predicted position and smoothed expression. */
final class Track {
    private static final double VELOCITY_WEIGHT = 0.5;

    private final int id;
    private BoundingBox box;
    private Baseline baseline = Baseline.NONE;
    private EmotionScores scores;
    private Verdict side;
    private @Nullable Explanation explanation;
    private final double begunAt;
    private double seenAt;
    private double velocityX;
    private double velocityY;
    private boolean doubted;
    private boolean still;

    Track(int id, ScoredDetection first, double seconds) {
        this.id = id;
        this.box = first.box();
        this.scores = first.scores();
        this.explanation = first.explanation();
        this.still = first.still();
        this.side = InterestPolicy.side(null, scores);
        this.seenAt = seconds;
        this.begunAt = seconds;
    }

    /** Where the face would be at constant velocity. */
    BoundingBox predicted(double seconds) {
        double ahead = seconds - seenAt;
        return box.shifted(velocityX * ahead, velocityY * ahead);
    }

    /** @param smoothing the time constant in seconds; 0 means no smoothing */
    void update(ScoredDetection seen, double seconds, double smoothing) {
        double elapsed = seconds - seenAt;
        if (elapsed > 0) {
            velocityX += VELOCITY_WEIGHT * ((seen.box().centerX() - box.centerX()) / elapsed - velocityX);
            velocityY += VELOCITY_WEIGHT * ((seen.box().centerY() - box.centerY()) / elapsed - velocityY);
        }
        box = seen.box();
        explanation = seen.explanation();
        still = seen.still();
        scores = scores.towards(baseline.correct(seen.scores()),
                smoothing == 0 || doubted ? 1 : 1 - StrictMath.exp(-elapsed / smoothing));
        side = InterestPolicy.side(doubted ? null : side, scores);
        seenAt = seconds;
        doubted = false;
    }

    /** After a cut: the face may be gone, until it is detected again. */
    void doubt() {
        doubted = true;
        velocityX = 0;
        velocityY = 0;
    }

    boolean isDoubted() {
        return doubted;
    }

    /** Corrects this face's scores for its resting face from now on. */
    void tellFrom(Baseline resting) {
        if (!baseline.equals(resting)) {
            baseline = resting;
            scores = resting.correct(scores);
            side = InterestPolicy.side(null, scores);
        }
    }

    /** Whether the face was first seen after this time. */
    boolean isYoungerThan(double seconds) {
        return begunAt > seconds;
    }

    double unseenFor(double seconds) {
        return seconds - seenAt;
    }

    int id() {
        return id;
    }

    BoundingBox box() {
        return box;
    }

    double area() {
        return box.area();
    }

    TrackedFace face(boolean counted) {
        return new TrackedFace(id, box, scores, InterestPolicy.verdict(side, scores), counted, explanation, still);
    }
}
