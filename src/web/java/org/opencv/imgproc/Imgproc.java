package org.opencv.imgproc;

import java.util.Arrays;
import org.attune.web.vision.AreaMean;
import org.attune.web.vision.Gray;
import org.attune.web.vision.Linear;
import org.attune.web.vision.Plane;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;

/** Image operations on gray pictures. */
public final class Imgproc {
    public static final int COLOR_BGR2GRAY = 6;
    public static final int FILLED = -1;
    public static final int INTER_LINEAR = 1;
    public static final int INTER_AREA = 3;

    private Imgproc() {}

    public static void cvtColor(Mat bgr, Mat gray, int code) {
        gray.create(bgr.rows(), bgr.cols(), CvType.CV_8UC1);
        Gray.ofBgr(bgr.bytes(), gray.bytes(), (int) gray.total());
    }

    /** @param from of bytes or, for whole cells of {@link #INTER_AREA}, of floats without gaps */
    public static void resize(Mat from, Mat to, Size size, double scaleX, double scaleY, int interpolation) {
        int width = (int) size.width;
        int height = (int) size.height;
        if (from.type() == CvType.CV_32F) {
            to.create(height, width, CvType.CV_32F);
            AreaMean.shrink(from.floats(), from.cols(), from.rows(), to.floats(), width, height);
        } else if (width == from.cols() && height == from.rows()) {
            from.copyTo(to);
        } else {
            Plane plane = from.plane();
            to.create(height, width, CvType.CV_8UC1);
            resize(plane, to.bytes(), width, height, interpolation == INTER_AREA);
        }
    }

    private static void resize(Plane from, byte[] to, int width, int height, boolean area) {
        if (area && width <= from.width() && height <= from.height()) {
            AreaMean.shrink(from, to, width, height);
        } else {
            Linear.resize(from, to, width, height, area);
        }
    }

    /** Fills a rectangle that includes both corners, as far as it lies within the picture. */
    public static void rectangle(Mat gray, Point corner, Point opposite, Scalar level, int thickness) {
        Plane plane = gray.plane();
        int left = Math.max(0, (int) Math.min(corner.x, opposite.x));
        int right = Math.min(plane.width() - 1, (int) Math.max(corner.x, opposite.x));
        int top = Math.max(0, (int) Math.min(corner.y, opposite.y));
        int bottom = Math.min(plane.height() - 1, (int) Math.max(corner.y, opposite.y));
        for (int y = top; y <= bottom && left <= right; y++) {
            int row = plane.offset() + y * plane.stride();
            Arrays.fill(plane.pixels(), row + left, row + right + 1, (byte) level.val[0]);
        }
    }
}
