package org.attune.detection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attune.error.UserFacingException;
import org.attune.platform.OpenCvLibrary;
import org.opencv.core.Mat;

/**
 * For pictures that follow on each other: glances where a face was just now, and goes through the rest of the picture
 * bit by bit, so that a new face is found within {@code calls} pictures. The first picture gets the full search, as
 * does one after a cut. A new face has to stand the full search's own test.
 */
public final class TrackingFaceDetector implements FaceDetector {
    static {
        OpenCvLibrary.load();
    }

    /**
     * Overlap from which on two boxes are the same face; so are they when one has the other's middle, since within a
     * face the cascade now and then sees a small one.
     */
    private static final double SAME = 0.3;
    /** How much larger or smaller a face may be than expected. */
    private static final double SIZE_CHANGE = 1.3;
    /** An eye is a quarter of its face at least. */
    private static final double ENCLOSING = 5;
    /** How far around a place it is looked for, in its sides. */
    private static final double AROUND = 2;

    private final Cascade cascade;
    private final FaceSearch search;
    private final IncrementalScan scan;
    private final SceneCut cut = new SceneCut();
    private final int cycleLength;
    private final int threads;
    private final List<TrackedRegion> followed = new ArrayList<>();
    private int columns;
    private int rows;
    private boolean sawCut;
    private int searched;

    /**
     * @param cycleLength pictures within which a new face is found, or twice as many where it is weak; at least 1
     * @throws UserFacingException when the file is not a cascade
     */
    public TrackingFaceDetector(Path cascadeFile, HaarParameters parameters, int cycleLength) {
        this.cascade = new Cascade(cascadeFile);
        this.search = new FaceSearch(cascade, parameters);
        this.scan = new IncrementalScan(cascade, parameters.minSize(), cycleLength);
        this.cycleLength = cycleLength;
        this.threads = parameters.threads();
    }

    @Override
    public List<BoundingBox> detect(Mat gray) {
        OpenCvLibrary.useThreads(threads);
        boolean first = gray.cols() != columns || gray.rows() != rows;
        columns = gray.cols();
        rows = gray.rows();
        sawCut = cut.isAt(gray) || first;
        if (first || sawCut && maySearch()) {
            return searchAll(gray);
        }
        searched = Math.max(0, searched - 1);
        List<BoundingBox> seen = follow(gray);
        for (BoundingBox candidate : scan.candidates(gray, seen)) {
            confirm(candidate, gray, seen);
        }
        return seen;
    }

    @Override
    public boolean sawCut() {
        return sawCut;
    }

    /**
     * Two in a row, as for a hand before the camera and away, and then one in so many calls: pictures that flash do not
     * cost a search each.
     */
    private boolean maySearch() {
        if (searched > cycleLength) {
            return false;
        }
        searched += cycleLength;
        return true;
    }

    /** Forgets all faces: the next picture has nothing to do with those before. */
    public void beginAnew() {
        columns = 0;
        rows = 0;
    }

    private BoundingBox whole() {
        return new BoundingBox(0, 0, columns, rows);
    }

    private List<BoundingBox> searchAll(Mat gray) {
        followed.clear();
        List<BoundingBox> seen = new ArrayList<>();
        List<BoundingBox> found = search.between(gray, whole(), 0, Math.max(columns, rows));
        found.sort(Comparator.comparingDouble(BoundingBox::area).reversed());
        found.forEach(box -> startTracking(box, seen));
        return seen;
    }

    private List<BoundingBox> follow(Mat gray) {
        List<BoundingBox> seen = new ArrayList<>();
        for (TrackedRegion face : followed) {
            face.update(unseen(search.redetectCoarse(gray, face.box(), face.area()), seen));
            if (!face.isInView()) {
                face.lookedAgain(unseen(search.redetectFine(gray, face.box(), face.area()), seen));
            }
            if (face.isWorthASearch()) {
                face.lookedAgain(unseen(search.redetectFine(gray, face.box(), whole()), seen));
            }
            if (face.isInView()) {
                seen.add(face.box());
            }
        }
        followed.removeIf(TrackedRegion::isLost);
        return seen;
    }

    /**
     * A place where a face may be, whose size is about known. What stands the full search's test there is one, unless
     * it is a part of a larger one.
     */
    private void confirm(BoundingBox place, Mat gray, List<BoundingBox> seen) {
        if (isKnown(place, seen)) {
            return;
        }
        for (BoundingBox rough : search.redetectFine(gray, place, place.grownSquare(AROUND))) {
            // About the place's own size it would be averaged over the wrong ones.
            search.redetectFine(gray, rough, rough.grownSquare(AROUND)).stream()
                    .max(Comparator.comparingDouble(rough::iou))
                    .map(box -> whole(box, gray))
                    .ifPresent(box -> claim(box, gray, seen));
        }
    }

    /**
     * The face that this is a part of, or itself. Both sizes are searched at once, so that a face keeps its place
     * against what looks like a larger one around it.
     */
    private BoundingBox whole(BoundingBox box, Mat gray) {
        return search.between(gray, box.grownSquare(2 * ENCLOSING), box.width() / SIZE_CHANGE, box.width() * ENCLOSING)
                .stream()
                .filter(larger -> larger.contains(box.centerX(), box.centerY()))
                .max(Comparator.comparingDouble(BoundingBox::area)).orElse(box);
    }

    /**
     * A larger box takes the place of known ones in it that are no faces beside it: those of which a search for both
     * sizes sees only the larger one.
     */
    private void claim(BoundingBox box, Mat gray, List<BoundingBox> seen) {
        List<BoundingBox> within = seen.stream()
                .filter(known -> known.iou(box) <= SAME && box.contains(known.centerX(), known.centerY())).toList();
        if (isKnown(box, seen)) {
            return;
        }
        for (BoundingBox known : within) {
            if (stands(known, box, gray)) {
                return;
            }
        }
        followed.removeIf(face -> within.contains(face.box()));
        seen.removeAll(within);
        startTracking(box, seen);
    }

    private boolean stands(BoundingBox known, BoundingBox larger, Mat gray) {
        return search
                .between(gray, larger.grownSquare(AROUND), known.width() / SIZE_CHANGE, larger.width() * SIZE_CHANGE)
                .stream().anyMatch(box -> box.iou(known) > SAME);
    }

    private void startTracking(BoundingBox box, List<BoundingBox> seen) {
        if (isUnseen(box, seen)) {
            followed.removeIf(face -> face.box().iou(box) > SAME);
            followed.add(new TrackedRegion(box));
            seen.add(box);
        }
    }

    /** Whether it is one of these, or within one. */
    private static boolean isKnown(BoundingBox box, List<BoundingBox> seen) {
        for (BoundingBox known : seen) {
            if (known.iou(box) > SAME || known.contains(box.centerX(), box.centerY())) {
                return true;
            }
        }
        return false;
    }

    private static List<BoundingBox> unseen(List<BoundingBox> found, List<BoundingBox> seen) {
        List<BoundingBox> unseen = new ArrayList<>(found);
        unseen.removeIf(box -> !isUnseen(box, seen));
        return unseen;
    }

    private static boolean isUnseen(BoundingBox box, List<BoundingBox> seen) {
        for (BoundingBox other : seen) {
            if (other.iou(box) > SAME || other.contains(box.centerX(), box.centerY())
                    || box.contains(other.centerX(), other.centerY())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        cut.close();
        scan.close();
        cascade.close();
        search.close();
    }
}
