package org.attune.analysis;

import java.util.ArrayList;
import java.util.List;
import org.attune.detection.BoundingBox;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Tells the faces that stand as still as a photograph: of a picture that is shown on while none comes, of a tile in a
 * call whose connection hangs. A living face moves by more than this within three tenths of a second, also in a video
 * at a quarter of its speed that is packed hard.
 */
final class StillFaces implements AutoCloseable {
    /**
     * Places across and down a face, each a mean of its pixels, so that what an encoder does to a still picture is not
     * seen.
     */
    private static final int PLACES = 16;
    /**
     * Gray levels, of the place that changed most: a still picture that was packed again stays under 0.5, a living face
     * that hardly moves comes to 1 in three tenths of a second.
     */
    private static final float SAME = 0.6f;
    /** From so much overlap on it is the same face. */
    private static final double SAME_FACE = 0.5;

    private final Mat levels = new Mat();
    private final Mat thumbnail = new Mat();
    private List<Still> known = List.of();

    /**
     * A face that is missed once and found again as it was did not move.
     *
     * @return for each face whether it is as it was in the pictures before, back to its last movement
     */
    List<Boolean> among(Mat gray, List<BoundingBox> faces) {
        List<Still> now = new ArrayList<>();
        List<Boolean> still = new ArrayList<>();
        for (BoundingBox face : faces) {
            Still before = known.stream().filter(one -> one.face.iou(face) > SAME_FACE)
                    .filter(one -> one.isLike(shrunk(gray, one.area))).findFirst().orElse(null);
            still.add(before != null);
            now.add(before == null ? Still.of(face, gray, this) : before);
        }
        known.stream().filter(one -> faces.stream().noneMatch(face -> one.face.iou(face) > SAME_FACE))
                .filter(one -> one.isLike(shrunk(gray, one.area))).forEach(now::add);
        known = now;
        return still;
    }

    /** By whole numbers, with what is left over cut off: that is several times quicker. */
    private float[] shrunk(Mat gray, Rect area) {
        if (area.x + area.width > gray.cols() || area.y + area.height > gray.rows()) {
            return new float[0];
        }
        Mat face = gray.submat(area);
        try {
            face.convertTo(levels, CvType.CV_32F);
            Imgproc.resize(levels, thumbnail, new Size(PLACES, PLACES), 0, 0, Imgproc.INTER_AREA);
        } finally {
            face.release();
        }
        float[] means = new float[PLACES * PLACES];
        thumbnail.get(0, 0, means);
        return means;
    }

    @Override
    public void close() {
        levels.release();
        thumbnail.release();
    }

    /** A face when it last moved: where, and how that place looked. */
    private record Still(BoundingBox face, Rect area, float[] levels) {
        static Still of(BoundingBox face, Mat gray, StillFaces faces) {
            int side = Math.max(1, (int) face.width() / PLACES) * PLACES;
            int left = Math.clamp((int) face.x(), 0, Math.max(0, gray.cols() - side));
            int top = Math.clamp((int) face.y(), 0, Math.max(0, gray.rows() - side));
            Rect area = new Rect(left, top, side, side);
            return new Still(face, area, faces.shrunk(gray, area));
        }

        boolean isLike(float[] other) {
            if (levels.length != other.length || levels.length == 0) {
                return false;
            }
            for (int at = 0; at < levels.length; at++) {
                if (Math.abs(levels[at] - other[at]) > SAME) {
                    return false;
                }
            }
            return true;
        }
    }
}
