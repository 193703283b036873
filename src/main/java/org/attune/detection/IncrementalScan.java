package org.attune.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;

/**
 * Scans whole frames for new faces, spread over several calls: a fast, permissive pass that proposes candidates for the
 * full detection pass. The larger the faces, the smaller the downscaled frame that is scanned for them.
 */
final class IncrementalScan implements AutoCloseable {
    private static final Scalar GRAY = new Scalar(128);
    /** Share of a known face's side that is painted over; a neighbouring face stays visible. */
    private static final double COVERED = 0.9;
    /** A known face stays visible in scans for faces at least this many times its size. */
    private static final double LARGER = 1.5;

    private final Cascade cascade;
    private final int minSize;
    private final int cycleLength;
    private final Pyramid pyramid = new Pyramid();
    private final Mat canvas = new Mat();
    private final List<BoundingBox> covered = new ArrayList<>();
    private final Point topLeft = new Point();
    private final Point bottomRight = new Point();
    private ScanCycle cycle = new ScanCycle(List.of(), List.of());
    private int width;
    private int height;
    private int call;

    /**
     * @param minSize smallest face, pixels
     * @param cycleLength number of calls that scan the whole frame at every second face size
     */
    IncrementalScan(Cascade cascade, int minSize, int cycleLength) {
        this.cascade = cascade;
        this.minSize = minSize;
        this.cycleLength = cycleLength;
    }

    /**
     * @param known faces that need not be found again; while there are none, every call scans for near faces
     * @return possible faces, largest first, because the cascade sometimes detects a small face inside a larger one
     */
    List<BoundingBox> candidates(Mat gray, List<BoundingBox> known) {
        plan(gray);
        cover(known);
        pyramid.reset();
        List<BoundingBox> candidates = new ArrayList<>();
        for (ScanTile tile : (known.isEmpty() ? cycle.callsWithoutFaces() : cycle.calls()).get(call)) {
            search(tile, pyramid.level(tile.level(), gray), known, candidates);
        }
        call = (call + 1) % cycle.calls().size();
        candidates.sort(Comparator.comparingDouble(BoundingBox::area).reversed());
        return candidates;
    }

    private void plan(Mat gray) {
        if (gray.cols() == width && gray.rows() == height) {
            return;
        }
        width = gray.cols();
        height = gray.rows();
        cycle = ScanCycle.of(width, height, minSize, cycleLength);
        call = 0;
    }

    private void search(ScanTile tile, Mat level, List<BoundingBox> known, List<BoundingBox> candidates) {
        double side = Math.round(tile.window());
        double scale = 1 << tile.level();
        for (BoundingBox box : cascade.find(painted(tile, level, known), tile.rows(),
                tile.factor() == 1 ? 2 : tile.factor(), 0, side, side)) {
            candidates.add(
                    new BoundingBox(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale));
        }
    }

    private void cover(List<BoundingBox> known) {
        covered.clear();
        for (BoundingBox face : known) {
            covered.add(face.grownSquare(COVERED));
        }
    }

    /**
     * Paints over known faces. Scanning a face costs as much as all the wall around it, because its windows pass most
     * stages of the cascade. Faces stay visible in scans for much larger ones, because a known face may be a false
     * detection inside a real one.
     */
    private Mat painted(ScanTile tile, Mat level, List<BoundingBox> known) {
        level.copyTo(canvas);
        for (int face = 0; face < known.size(); face++) {
            if (known.get(face).width() * LARGER > tile.side()) {
                paint(covered.get(face), 1 << tile.level());
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
        pyramid.close();
        canvas.release();
    }
}
