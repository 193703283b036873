package org.attune.analysis;

import java.util.ArrayList;
import java.util.List;
import org.attune.detection.BoundingBox;
import org.jspecify.annotations.Nullable;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Detects faces that are as still as a photograph: a frame that stays on the screen because no new one arrives, or a
 * frozen tile in a video call. A live face moves more than that within 0.3 s, even in a heavily compressed video at a
 * quarter of its speed.
 */
final class StillFaces implements AutoCloseable {
    /**
     * Cells across and down a face. Each cell is the mean of its pixels, which hides the compression noise in a still
     * picture.
     */
    private static final int PLACES = 16;

    private static final Size THUMBNAIL = new Size(PLACES, PLACES);

    private final Mat levels = new Mat();
    private final Mat thumbnail = new Mat();
    private float[] means = new float[PLACES * PLACES];
    private List<StillFace> known = List.of();

    /**
     * A face that is missed in one frame and found unchanged in the next did not move.
     *
     * @return for each face, whether it has not changed since it last moved
     */
    List<Boolean> among(Mat gray, List<BoundingBox> faces) {
        List<StillFace> unseen = new ArrayList<>(known);
        unseen.removeIf(one -> !one.fits(gray));
        List<StillFace> now = new ArrayList<>();
        List<Boolean> still = new ArrayList<>();
        for (BoundingBox face : faces) {
            StillFace before = of(face, unseen);
            unseen.remove(before);
            Rect area = before == null ? area(face, gray) : before.area();
            shrink(gray, area);
            boolean same = before != null && before.isLike(means);
            still.add(same);
            now.add(same ? before : moved(area, before));
        }
        for (StillFace one : unseen) {
            shrink(gray, one.area());
            if (one.isLike(means)) {
                now.add(one);
            }
        }
        known = now;
        return still;
    }

    private static @Nullable StillFace of(BoundingBox face, List<StillFace> unseen) {
        for (StillFace one : unseen) {
            if (one.isOf(face)) {
                return one;
            }
        }
        return null;
    }

    /** The face as it is now. Recycles the array of the face that it replaces. */
    private StillFace moved(Rect area, @Nullable StillFace before) {
        StillFace here = new StillFace(area, means);
        means = before == null ? new float[PLACES * PLACES] : before.levels();
        return here;
    }

    /** A square over the face whose side is a multiple of {@link #PLACES}. */
    private static Rect area(BoundingBox face, Mat gray) {
        int side = (int) Math.min(face.width(), Math.min(gray.cols(), gray.rows())) / PLACES * PLACES;
        int left = Math.clamp((int) face.x(), 0, gray.cols() - side);
        int top = Math.clamp((int) face.y(), 0, gray.rows() - side);
        return new Rect(left, top, side, side);
    }

    /** The side is a multiple of the thumbnail's, because resizing by a whole factor is several times faster. */
    private void shrink(Mat gray, Rect area) {
        Mat face = gray.submat(area);
        try {
            face.convertTo(levels, CvType.CV_32F);
            Imgproc.resize(levels, thumbnail, THUMBNAIL, 0, 0, Imgproc.INTER_AREA);
        } finally {
            face.release();
        }
        thumbnail.get(0, 0, means);
    }

    @Override
    public void close() {
        levels.release();
        thumbnail.release();
    }
}
