package org.attune.detection;

import org.attune.platform.OpenCvLibrary;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Crops a face for the classifier: makes the box square, grows it, clips it to the frame and resizes it. Reuses its
 * buffers; not thread-safe.
 */
public final class FaceCrop implements AutoCloseable {
    static {
        OpenCvLibrary.load();
    }

    private final int size;
    private final double grow;
    private final Size area;
    private final Mat resized;

    /**
     * @param size side of the result, pixels
     * @param grow side of the crop relative to the detector's box; 1 keeps the box
     */
    public FaceCrop(int size, double grow) {
        this.size = size;
        this.grow = grow;
        this.area = new Size(size, size);
        this.resized = new Mat(size, size, CvType.CV_8UC1);
    }

    /**
     * @param gray 8-bit, one channel
     * @return {@code size * size} gray pixels, top row first; a face at the edge of the frame is clipped there and
     * stretched
     */
    public byte[] cut(Mat gray, BoundingBox face) {
        byte[] pixels = new byte[size * size];
        cut(gray, face, pixels);
        return pixels;
    }

    /**
     * Crops into the caller's array.
     *
     * @param pixels {@code size * size}
     */
    public void cut(Mat gray, BoundingBox face, byte[] pixels) {
        Mat region = gray.submat(clip(face, gray));
        boolean shrinks = region.cols() > size;
        try {
            Imgproc.resize(region, resized, area, 0, 0, shrinks ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR);
        } finally {
            region.release();
        }
        resized.get(0, 0, pixels);
    }

    @Override
    public void close() {
        resized.release();
    }

    /** The region of the frame that {@link #cut} takes, in whole pixels: a square, or less at the edge of the frame. */
    public BoundingBox area(Mat gray, BoundingBox face) {
        Rect area = clip(face, gray);
        return new BoundingBox(area.x, area.y, area.width, area.height);
    }

    private Rect clip(BoundingBox face, Mat frame) {
        BoundingBox box = face.grownSquare(grow);
        int left = Math.clamp(Math.round(box.x()), 0, frame.cols() - 1);
        int top = Math.clamp(Math.round(box.y()), 0, frame.rows() - 1);
        int right = Math.clamp(Math.round(box.x() + box.width()), left + 1, frame.cols());
        int bottom = Math.clamp(Math.round(box.y() + box.height()), top + 1, frame.rows());
        return new Rect(left, top, right - left, bottom - top);
    }
}
