package org.attune.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Goes through whole pictures for faces that were not there before, a part of the work at each call. It is quick and easily satisfied: what it gives are places
 * that deserve a thorough look. The larger the face, the smaller the picture in which it is looked for.
 */
final class Sweep implements AutoCloseable {
    private static final Scalar GRAY = new Scalar(128);
    /** Of a known face's side: so much is painted over, and a face beside it is not. */
    private static final double COVERED = 0.9;
    private static final int NEAR = 6;
    /** From so many of its sides on a known face is no face of that size. */
    private static final double LARGER = 1.5;

    private final Cascade cascade;
    private final int minSize;
    private final int calls;
    private final List<Mat> pyramid = new ArrayList<>();
    private final Mat canvas = new Mat();
    private int levels;
    private List<SweepPart> parts = List.of();
    private int width;
    private int height;
    private double total;
    private int call;

    /**
     * @param minSize smallest face, pixels
     * @param calls after how many calls every place was looked at
     */
    Sweep(Cascade cascade, int minSize, int calls) {
        this.cascade = cascade;
        this.minSize = minSize;
        this.calls = calls;
    }

    /**
     * @param seen faces that need not be found again; while there are none, near faces are looked for each time
     * @return where a face may be, the largest first: within a face the cascade now and then sees a small one
     */
    List<BoundingBox> places(Mat gray, List<BoundingBox> seen) {
        plan(gray);
        double from = total * call / calls;
        double to = total * (call + 1) / calls;
        call = (call + 1) % calls;
        List<BoundingBox> places = new ArrayList<>();
        levels = 0;
        double done = 0;
        for (SweepPart part : parts) {
            double middle = done + part.cost() / 2;
            if (middle >= from && middle < to || seen.isEmpty() && isNear(part)) {
                search(part, level(part.level(), gray), seen, places);
            }
            done += part.cost();
        }
        places.sort(Comparator.comparingDouble(BoundingBox::area).reversed());
        return places;
    }

    private void plan(Mat gray) {
        if (gray.cols() == width && gray.rows() == height) {
            return;
        }
        width = gray.cols();
        height = gray.rows();
        List<SweepPart> whole = SweepPart.all(width, height, minSize);
        double most = whole.stream().mapToDouble(SweepPart::cost).sum() / calls;
        parts = whole.stream().flatMap(part -> part.cut(most).stream()).toList();
        total = parts.stream().mapToDouble(SweepPart::cost).sum();
        call = 0;
    }

    /** The picture, so often halved; the levels before it are made with it. */
    private Mat level(int index, Mat gray) {
        if (index == 0) {
            return gray;
        }
        while (pyramid.size() < index) {
            pyramid.add(new Mat());
        }
        for (; levels < index; levels++) {
            Mat before = levels == 0 ? gray : pyramid.get(levels - 1);
            Imgproc.resize(before, pyramid.get(levels), new Size(width >> levels + 1, height >> levels + 1), 0, 0, Imgproc.INTER_AREA);
        }
        return pyramid.get(index - 1);
    }

    /** Whether its faces are at least a sixth of the picture high; they take few windows. */
    private boolean isNear(SweepPart part) {
        return NEAR * part.side() >= height;
    }

    private void search(SweepPart part, Mat level, List<BoundingBox> seen, List<BoundingBox> places) {
        double side = Math.round(part.window());
        double scale = 1 << part.level();
        for (BoundingBox box : cascade.find(painted(part, level, seen), part.rows(), part.factor() == 1 ? 2 : part.factor(), 0, side, side)) {
            places.add(new BoundingBox(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale));
        }
    }

    /**
     * Known faces are painted over, since a face costs as much as all the wall around it: its windows look most like faces. Not so where much larger faces are looked for:
     * what is known may be no face, but a part of one.
     */
    private Mat painted(SweepPart part, Mat level, List<BoundingBox> seen) {
        double scale = 1 << part.level();
        level.copyTo(canvas);
        for (BoundingBox face : seen) {
            if (face.width() * LARGER > part.side()) {
                BoundingBox inner = face.grownSquare(COVERED);
                Imgproc.rectangle(canvas, new Point(inner.x() / scale, inner.y() / scale), new Point((inner.x() + inner.width()) / scale, (inner.y() + inner.height()) / scale),
                        GRAY, Imgproc.FILLED);
            }
        }
        return canvas;
    }

    @Override
    public void close() {
        pyramid.forEach(Mat::release);
        canvas.release();
    }
}
