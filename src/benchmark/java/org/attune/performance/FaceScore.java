package org.attune.performance;

import java.util.List;
import java.util.stream.IntStream;
import org.attune.detection.BoundingBox;

/**
 * Which faces were found, over all frames of a scene.
 *
 * @param due true faces that the reference found
 * @param lost those of them that ours did not
 * @param extra true faces that only ours found
 * @param iou of ours and the reference's boxes, on average, where both found a face
 * @param falseOurs ours that are none
 * @param falseReference the reference's that are none
 */
record FaceScore(int due, int lost, int extra, double iou, int falseOurs, int falseReference) {
    /** From here on two boxes are of the same face. */
    static final double SAME = 0.4;
    /** Of no frame. */
    static final FaceScore NONE = new FaceScore(0, 0, 0, Double.NaN, 0, 0);

    /** Each by frame. */
    static FaceScore of(List<List<BoundingBox>> people, List<List<BoundingBox>> ours,
            List<List<BoundingBox>> reference) {
        int due = 0;
        int lost = 0;
        int extra = 0;
        double iou = 0;
        for (int frame = 0; frame < people.size(); frame++) {
            for (BoundingBox face : people.get(frame)) {
                boolean byUs = best(face, ours.get(frame)) >= SAME;
                boolean byReference = best(face, reference.get(frame)) >= SAME;
                due += byReference ? 1 : 0;
                lost += byReference && !byUs ? 1 : 0;
                extra += byUs && !byReference ? 1 : 0;
                iou += byUs && byReference ? best(nearest(face, reference.get(frame)), ours.get(frame)) : 0;
            }
        }
        return new FaceScore(due, lost, extra, iou / (due - lost), strays(people, ours), strays(people, reference));
    }

    /**
     * Of what nobody knows the faces of: boxes that are also there in the frame before or after. What flashes up once
     * is no face.
     */
    static List<List<BoundingBox>> steady(List<List<BoundingBox>> found) {
        return IntStream.range(0, found.size()).mapToObj(frame -> found.get(frame).stream()
                .filter(box -> IntStream.of(frame - 1, frame + 1).anyMatch(
                        beside -> beside >= 0 && beside < found.size() && best(box, found.get(beside)) >= SAME))
                .toList()).toList();
    }

    /** Over the frames of both. */
    FaceScore and(FaceScore other) {
        int both = due - lost;
        int others = other.due - other.lost;
        double mean = both == 0 ? other.iou : others == 0 ? iou : (iou * both + other.iou * others) / (both + others);
        return new FaceScore(due + other.due, lost + other.lost, extra + other.extra, mean, falseOurs + other.falseOurs,
                falseReference + other.falseReference);
    }

    double foundShare() {
        return due == 0 ? Double.NaN : (double) (due - lost) / due;
    }

    /** The largest overlap with one of the boxes. */
    static double best(BoundingBox box, List<BoundingBox> boxes) {
        return boxes.stream().mapToDouble(box::iou).max().orElse(0);
    }

    private static BoundingBox nearest(BoundingBox face, List<BoundingBox> boxes) {
        return boxes.stream().reduce((one, other) -> face.iou(other) > face.iou(one) ? other : one).orElseThrow();
    }

    private static int strays(List<List<BoundingBox>> people, List<List<BoundingBox>> found) {
        return IntStream.range(0, people.size()).map(
                frame -> (int) found.get(frame).stream().filter(box -> best(box, people.get(frame)) < SAME).count())
                .sum();
    }
}
