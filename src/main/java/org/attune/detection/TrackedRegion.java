package org.attune.detection;

import java.util.List;

/** A face that was found, and where to look for it next. */
final class TrackedRegion {
    /**
     * How far around it, in its own sides: it moves by a quarter of them from one picture to the next without being
     * lost.
     */
    private static final double AROUND = 1.5;
    private static final double AROUND_WHEN_MISSED = 2;
    /** Pictures in which it may be missed before it is given up. */
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

    /** @param found what the next picture has there: the one that overlaps most is this face */
    void update(List<BoundingBox> found) {
        missed++;
        lookedAgain(found);
    }

    /** @param found what a second look at the same picture brought */
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
     * Whether to look for it as the full search would: in the part about a face the cascade's windows lie a little
     * otherwise than in the whole picture, and a face that few of them see is then missed. In the first picture of a
     * gap, and now and then.
     */
    boolean isWorthASearch() {
        return missed % SEARCH_EVERY == 1;
    }

    boolean isLost() {
        return missed > PATIENCE;
    }
}
