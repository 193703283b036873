package org.attune.detection;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Searches part of a frame for faces: with the settings of the full detection pass, around one size or in a range of
 * sizes, or in a quick coarse pass. Not thread-safe.
 */
final class FaceSearch implements AutoCloseable {
    /** The factor by which a face may differ from the expected size in a fine pass. */
    static final double ABOUT = 1.45;
    private static final double COARSE_ABOUT = 1.2;
    /**
     * Size in pixels to which a face is shrunk for the coarse pass. Below twice its window of 24, OpenCV checks only
     * every second position.
     */
    private static final double COARSE_SIDE = 34;
    private static final int COARSE_NEIGHBORS = 2;

    private final Cascade cascade;
    private final HaarParameters parameters;
    private final Mat small = new Mat();

    /** @param cascade the caller closes it */
    FaceSearch(Cascade cascade, HaarParameters parameters) {
        this.cascade = cascade;
        this.parameters = parameters;
    }

    /** Searches a downscaled frame, which has few windows: fast, and needs fewer overlapping hits. */
    List<BoundingBox> redetectCoarse(Mat gray, BoundingBox expected, BoundingBox around) {
        Rect area = clip(around, gray);
        double scale = Math.min(1, COARSE_SIDE / expected.width());
        shrink(gray, area, scale);
        double side = scale * expected.width();
        Rect whole = new Rect(0, 0, small.cols(), small.rows());
        List<BoundingBox> found = new ArrayList<>();
        for (BoundingBox box : cascade.find(small, whole, parameters.scaleFactor(), COARSE_NEIGHBORS,
                side / COARSE_ABOUT,
                side * COARSE_ABOUT)) {
            found.add(new BoundingBox(area.x + box.x() / scale, area.y + box.y() / scale, box.width() / scale,
                    box.height() / scale));
        }
        return found;
    }

    /** Searches for faces of about the expected size. */
    List<BoundingBox> redetectFine(Mat gray, BoundingBox expected, BoundingBox area) {
        return between(gray, area, expected.width() / ABOUT, expected.width() * ABOUT);
    }

    /** @return a mutable list */
    List<BoundingBox> between(Mat gray, BoundingBox area, double least, double most) {
        return new ArrayList<>(cascade.find(gray, clip(area, gray), parameters.scaleFactor(), parameters.minNeighbors(),
                Math.max(parameters.minSize(), least), most));
    }

    private void shrink(Mat gray, Rect area, double scale) {
        Mat part = gray.submat(area);
        Size size = new Size(Math.max(1, Math.round(area.width * scale)), Math.max(1, Math.round(area.height * scale)));
        try {
            Imgproc.resize(part, small, size, 0, 0, Imgproc.INTER_AREA);
        } finally {
            part.release();
        }
    }

    private static Rect clip(BoundingBox area, Mat gray) {
        int left = (int) Math.clamp(area.x(), 0, gray.cols() - 1);
        int top = (int) Math.clamp(area.y(), 0, gray.rows() - 1);
        int right = (int) Math.clamp(area.x() + area.width(), left + 1, gray.cols());
        int bottom = (int) Math.clamp(area.y() + area.height(), top + 1, gray.rows());
        return new Rect(left, top, right - left, bottom - top);
    }

    @Override
    public void close() {
        small.release();
    }
}
