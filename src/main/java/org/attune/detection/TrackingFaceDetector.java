package org.attune.detection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attune.error.UserFacingException;
import org.attune.platform.OpenCvLibrary;
import org.opencv.core.Mat;

/**
 * Detects faces in video. A quick pass checks where each face was in the previous frame, while the rest of the frame is
 * scanned in parts, so that a new face is found within {@code cycleLength} frames. The first frame, and a frame after a
 * cut, get a full detection pass. A new face must also pass the test of the full pass.
 */
public final class TrackingFaceDetector implements FaceDetector {
    static {
        OpenCvLibrary.load();
    }

    /**
     * Overlap (IoU) above which two boxes are the same face. They also are if one contains the other's centre, because
     * the cascade sometimes detects a small face inside a larger one.
     */
    private static final double SAME = 0.3;
    /** The factor by which a face may differ from the expected size. */
    private static final double SIZE_CHANGE = 1.3;
    /** How many times larger than a box the face around it may be; an eye is at least a quarter of its face. */
    private static final double ENCLOSING = 5;
    /** Side of the search region, in sides of the candidate. */
    private static final double AROUND = 2;

    private final Cascade cascade;
    private final FaceSearch search;
    private final IncrementalScan scan;
    private final SceneCut cut = new SceneCut();
    private final int cycleLength;
    private final int threads;
    private final List<TrackedRegion> tracked = new ArrayList<>();
    private int columns;
    private int rows;
    private boolean sawCut;
    private int searched;

    /**
     * @param cycleLength number of frames within which a new face is found, or twice as many if it is weak; at least 1
     * @throws UserFacingException if the file is not a cascade
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
        if (first || sawCut && mayRunFullPass()) {
            return runFullPass(gray);
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
     * Limits full passes so that flashing video does not cost one per frame. Allows two in a row, for a hand that
     * covers the camera and moves away, and then one per cycle.
     */
    private boolean mayRunFullPass() {
        if (searched > cycleLength) {
            return false;
        }
        searched += cycleLength;
        return true;
    }

    /** Forgets all faces: the next frame is unrelated to the previous ones. */
    public void beginAnew() {
        columns = 0;
        rows = 0;
    }

    private BoundingBox whole() {
        return new BoundingBox(0, 0, columns, rows);
    }

    private List<BoundingBox> runFullPass(Mat gray) {
        tracked.clear();
        List<BoundingBox> seen = new ArrayList<>();
        List<BoundingBox> found = search.between(gray, whole(), 0, Math.max(columns, rows));
        found.sort(Comparator.comparingDouble(BoundingBox::area).reversed());
        found.forEach(box -> startTracking(box, seen));
        return seen;
    }

    private List<BoundingBox> follow(Mat gray) {
        List<BoundingBox> seen = new ArrayList<>();
        for (TrackedRegion face : tracked) {
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
        tracked.removeIf(TrackedRegion::isLost);
        return seen;
    }

    /**
     * Verifies a candidate of roughly known size. It is a face if it passes the test of the full pass and is not part
     * of a larger face.
     */
    private void confirm(BoundingBox place, Mat gray, List<BoundingBox> seen) {
        if (isKnown(place, seen)) {
            return;
        }
        for (BoundingBox rough : search.redetectFine(gray, place, place.grownSquare(AROUND))) {
            // Around the candidate's own size, the box would average the wrong hits.
            search.redetectFine(gray, rough, rough.grownSquare(AROUND)).stream()
                    .max(Comparator.comparingDouble(rough::iou))
                    .map(box -> enclosingFace(box, gray))
                    .ifPresent(box -> claim(box, gray, seen));
        }
    }

    /**
     * The face that the box is part of, or the box itself. Both sizes are searched in one pass, so that a real face
     * holds its place against a false larger detection around it.
     */
    private BoundingBox enclosingFace(BoundingBox box, Mat gray) {
        return search.between(gray, box.grownSquare(2 * ENCLOSING), box.width() / SIZE_CHANGE, box.width() * ENCLOSING)
                .stream()
                .filter(larger -> larger.contains(box.centerX(), box.centerY()))
                .max(Comparator.comparingDouble(BoundingBox::area)).orElse(box);
    }

    /**
     * Tracks a new face. It replaces smaller known boxes inside it, unless a search over both sizes still finds one of
     * them: then the known one stays and the new one is dropped.
     */
    private void claim(BoundingBox box, Mat gray, List<BoundingBox> seen) {
        List<BoundingBox> within = seen.stream()
                .filter(known -> known.iou(box) <= SAME && box.contains(known.centerX(), known.centerY())).toList();
        if (isKnown(box, seen)) {
            return;
        }
        for (BoundingBox known : within) {
            if (isStillFound(known, box, gray)) {
                return;
            }
        }
        tracked.removeIf(face -> within.contains(face.box()));
        seen.removeAll(within);
        startTracking(box, seen);
    }

    private boolean isStillFound(BoundingBox known, BoundingBox larger, Mat gray) {
        return search
                .between(gray, larger.grownSquare(AROUND), known.width() / SIZE_CHANGE, larger.width() * SIZE_CHANGE)
                .stream().anyMatch(box -> box.iou(known) > SAME);
    }

    private void startTracking(BoundingBox box, List<BoundingBox> seen) {
        if (isUnseen(box, seen)) {
            tracked.removeIf(face -> face.box().iou(box) > SAME);
            tracked.add(new TrackedRegion(box));
            seen.add(box);
        }
    }

    /** Whether the box is one of these, or lies within one. */
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
