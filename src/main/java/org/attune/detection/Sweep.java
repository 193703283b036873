package org.attune.detection;

import java.util.ArrayList;
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

    private final Cascade cascade;
    private final int minSize;
    private final int calls;
    private final List<Mat> pyramid = new ArrayList<>();
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
     * @param all whether to do the whole work, and not only the next part of it
     * @return where a face may be
     */
    List<BoundingBox> places(Mat gray, List<BoundingBox> seen, boolean all) {
        plan(gray);
        double from = total * call / calls;
        double to = total * (call + 1) / calls;
        call = (call + 1) % calls;
        halve(gray, seen);
        List<BoundingBox> places = new ArrayList<>();
        double done = 0;
        for (SweepPart part : parts) {
            double middle = done + part.cost() / 2;
            if (all || middle >= from && middle < to || seen.isEmpty() && isNear(part)) {
                search(part, places);
            }
            done += part.cost();
        }
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

    /** Known faces are painted over, since a face costs as much as all the wall around it: its windows look most like faces. */
    private void halve(Mat gray, List<BoundingBox> seen) {
        Mat level = level(0);
        gray.copyTo(level);
        for (BoundingBox face : seen) {
            BoundingBox inner = face.grownSquare(COVERED);
            Imgproc.rectangle(level, new Point(inner.x(), inner.y()), new Point(inner.x() + inner.width(), inner.y() + inner.height()), GRAY, Imgproc.FILLED);
        }
        for (int index = 1; !parts.isEmpty() && index <= parts.getLast().level(); index++) {
            Imgproc.resize(level, level(index), new Size(width >> index, height >> index), 0, 0, Imgproc.INTER_AREA);
            level = level(index);
        }
    }

    private Mat level(int index) {
        while (pyramid.size() <= index) {
            pyramid.add(new Mat());
        }
        return pyramid.get(index);
    }

    /** Whether its faces are at least a sixth of the picture high; they take few windows. */
    private boolean isNear(SweepPart part) {
        return NEAR * part.side() >= height;
    }

    private void search(SweepPart part, List<BoundingBox> places) {
        double side = Math.round(part.window());
        double scale = 1 << part.level();
        for (BoundingBox box : cascade.find(level(part.level()), part.rows(), part.factor() == 1 ? 2 : part.factor(), 0, side, side)) {
            places.add(new BoundingBox(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale));
        }
    }

    @Override
    public void close() {
        pyramid.forEach(Mat::release);
    }
}
