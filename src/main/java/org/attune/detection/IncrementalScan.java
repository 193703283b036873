package org.attune.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Goes through whole pictures for faces that were not there before, a part of the work at each call. It is quick and
 * easily satisfied: what it gives are places that deserve a thorough look. The larger the face, the smaller the picture
 * in which it is looked for.
 */
final class IncrementalScan implements AutoCloseable {
    private static final Scalar GRAY = new Scalar(128);
    /** Of a known face's side: so much is painted over, and a face beside it is not. */
    private static final double COVERED = 0.9;
    private static final int NEAR = 6;
    /** Of the sizes, round by round: a face that just falls between those of one is seen in the next. */
    private static final List<Double> OFFSETS = List.of(0.0, 0.5);
    /** From so many of its sides on a known face is no face of that size. */
    private static final double LARGER = 1.5;

    private final Cascade cascade;
    private final int minSize;
    private final int calls;
    private final List<Mat> pyramid = new ArrayList<>();
    private final Mat canvas = new Mat();
    private final List<BoundingBox> covered = new ArrayList<>();
    private final Point topLeft = new Point();
    private final Point bottomRight = new Point();
    private int levels;
    /** What is due at each call of a cycle while faces are known, and while none is. */
    private List<List<ScanTile>> cycle = List.of();
    private List<List<ScanTile>> cycleWithoutFaces = List.of();
    private int width;
    private int height;
    private int call;

    /**
     * @param minSize smallest face, pixels
     * @param calls after how many calls every place was looked at, for every other size
     */
    IncrementalScan(Cascade cascade, int minSize, int calls) {
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
        cover(seen);
        List<BoundingBox> places = new ArrayList<>();
        levels = 0;
        for (ScanTile part : (seen.isEmpty() ? cycleWithoutFaces : cycle).get(call)) {
            search(part, level(part.level(), gray), seen, places);
        }
        call = (call + 1) % cycle.size();
        places.sort(Comparator.comparingDouble(BoundingBox::area).reversed());
        return places;
    }

    private void plan(Mat gray) {
        if (gray.cols() == width && gray.rows() == height) {
            return;
        }
        width = gray.cols();
        height = gray.rows();
        List<List<ScanTile>> rounds = OFFSETS.stream().map(this::round).toList();
        cycle = IntStream.range(0, calls * rounds.size()).mapToObj(index -> due(rounds.get(index / calls), index))
                .toList();
        cycleWithoutFaces = IntStream.range(0, cycle.size())
                .mapToObj(index -> withNear(cycle.get(index), rounds.get(index % rounds.size()))).toList();
        call = 0;
    }

    private List<ScanTile> round(double offset) {
        List<ScanTile> whole = ScanTile.all(width, height, minSize, offset);
        double most = cost(whole) / calls;
        return whole.stream().flatMap(part -> part.cut(most).stream()).toList();
    }

    private static double cost(List<ScanTile> parts) {
        return parts.stream().mapToDouble(ScanTile::cost).reduce(0, Double::sum);
    }

    /** The tiles of a round are spread over its calls by what they cost. */
    private List<ScanTile> due(List<ScanTile> round, int index) {
        double share = cost(round) / calls;
        List<ScanTile> due = new ArrayList<>();
        double done = 0;
        for (ScanTile part : round) {
            if ((int) ((done + part.cost() / 2) / share) == index % calls) {
                due.add(part);
            }
            done += part.cost();
        }
        return List.copyOf(due);
    }

    private List<ScanTile> withNear(List<ScanTile> due, List<ScanTile> round) {
        return Stream.concat(due.stream(), round.stream().filter(this::isNear)).distinct().toList();
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
            Imgproc.resize(before, pyramid.get(levels), new Size(width >> levels + 1, height >> levels + 1), 0, 0,
                    Imgproc.INTER_AREA);
        }
        return pyramid.get(index - 1);
    }

    /** Whether its faces are at least a sixth of the picture high; they take few windows. */
    private boolean isNear(ScanTile part) {
        return NEAR * part.side() >= height;
    }

    private void search(ScanTile part, Mat level, List<BoundingBox> seen, List<BoundingBox> places) {
        double side = Math.round(part.window());
        double scale = 1 << part.level();
        for (BoundingBox box : cascade.find(painted(part, level, seen), part.rows(),
                part.factor() == 1 ? 2 : part.factor(), 0, side, side)) {
            places.add(new BoundingBox(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale));
        }
    }

    private void cover(List<BoundingBox> seen) {
        covered.clear();
        for (BoundingBox face : seen) {
            covered.add(face.grownSquare(COVERED));
        }
    }

    /**
     * Known faces are painted over, since a face costs as much as all the wall around it: its windows look most like
     * faces. Not so where much larger faces are looked for: what is known may be no face, but a part of one.
     */
    private Mat painted(ScanTile part, Mat level, List<BoundingBox> seen) {
        level.copyTo(canvas);
        for (int face = 0; face < seen.size(); face++) {
            if (seen.get(face).width() * LARGER > part.side()) {
                paint(covered.get(face), 1 << part.level());
            }
        }
        return canvas;
    }

    private void paint(BoundingBox inner, double scale) {
        topLeft.x = inner.x() / scale;
        topLeft.y = inner.y() / scale;
        bottomRight.x = (inner.x() + inner.width()) / scale;
        bottomRight.y = (inner.y() + inner.height()) / scale;
        Imgproc.rectangle(canvas, topLeft, bottomRight, GRAY, Imgproc.FILLED);
    }

    @Override
    public void close() {
        pyramid.forEach(Mat::release);
        canvas.release();
    }
}
