package org.attune.analysis;

import org.attune.detection.BoundingBox;
import org.opencv.core.Mat;
import org.opencv.core.Rect;

/**
 * A face when it last moved.
 *
 * @param area where, in the picture's pixels
 * @param levels how that place looked: gray levels of its thumbnail, row by row
 */
record StillFace(Rect area, float[] levels) {
    /**
     * Gray levels, of the place that changed most: a still picture that was packed again stays under 0.5, a living face
     * that hardly moves comes to 1 in three tenths of a second.
     */
    private static final float SAME = 0.6f;
    /** From so much overlap on it is the same face. */
    private static final double SAME_FACE = 0.5;

    /** Not in a picture that has become smaller. */
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
