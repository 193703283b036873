package org.attune.analysis;

import org.attune.detection.BoundingBox;
import org.opencv.core.Mat;
import org.opencv.core.Rect;

/**
 * A face as it was when it last moved.
 *
 * @param area in the frame's pixels
 * @param levels gray levels of a thumbnail of that area, row by row
 */
record StillFace(Rect area, float[] levels) {
    /**
     * Gray levels, in the cell that changed most. A still picture that is encoded again stays below 0.5; a live face
     * that hardly moves reaches 1 within 0.3 s.
     */
    private static final float SAME = 0.6f;
    /** With more overlap than this, it is the same face. */
    private static final double SAME_FACE = 0.5;

    /** False if the frame has become too small. */
    boolean fits(Mat gray) {
        return area.x + area.width <= gray.cols() && area.y + area.height <= gray.rows();
    }

    boolean isOf(BoundingBox face) {
        return face.iou(new BoundingBox(area.x, area.y, area.width, area.height)) > SAME_FACE;
    }

    /** @param other as {@link #levels} */
    boolean isLike(float[] other) {
        for (int at = 0; at < other.length; at++) {
            if (Math.abs(levels[at] - other[at]) > SAME) {
                return false;
            }
        }
        return true;
    }
}
