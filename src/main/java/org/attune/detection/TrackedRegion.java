package org.attune.detection;

import java.util.List;

/** A tracked face and the region in which to search for it next. */
final class TrackedRegion {
    /**
     * Side of the search region in sides of the face: the face may move by a quarter of its side between two frames.
     */
    private static final double AROUND = 1.5;
    private static final double AROUND_WHEN_MISSED = 2;
    /** Number of frames in which the face may be missed before it is dropped. */
    private static final int PATIENCE = 10;
    private static final int SEARCH_EVERY = 4;

    private BoundingBox box;
    private int missed;

    TrackedRegion(BoundingBox box) {
        this.box = box;
    }

    BoundingBox box() {
        return box;
    }

    BoundingBox area() {
        return box.grownSquare(missed == 0 ? AROUND : AROUND_WHEN_MISSED);
    }

    /** @param found detections in the next frame; the one with the largest overlap is this face */
    void update(List<BoundingBox> found) {
        missed++;
        lookedAgain(found);
    }

    /** @param found detections of another pass over the same frame */
    void lookedAgain(List<BoundingBox> found) {
        BoundingBox nearest = null;
        for (BoundingBox candidate : found) {
            if (nearest == null || box.iou(candidate) > box.iou(nearest)) {
                nearest = candidate;
            }
        }
        if (nearest != null) {
            moveTo(nearest);
        }
    }

    private void moveTo(BoundingBox now) {
        box = now;
        missed = 0;
    }

    boolean isInView() {
        return missed == 0;
    }

    /**
     * Whether to search the whole frame. Within a region the cascade's windows lie on a slightly different grid than in
     * the whole frame, and a face that only few windows hit can be missed. Done in the first frame of a gap and every
     * few frames after that.
     */
    boolean isWorthASearch() {
        return missed % SEARCH_EVERY == 1;
    }

    boolean isLost() {
        return missed > PATIENCE;
    }
}
