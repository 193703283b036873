package org.attune.analysis;

import java.util.ArrayList;
import java.util.List;
import org.attune.detection.BoundingBox;

/**
 * What one frame showed.
 *
 * @param timestampNanos of the frame
 * @param faces those in view, with their estimates; none means not measured, which is not the same as not interested;
 * in a session of presence only there never is one
 * @param boxes where faces are in view, in either kind of session
 * @param still whether there are faces that count, and each of them stands as still as a photograph since the frame
 * before
 */
public record FrameResult(long timestampNanos, List<TrackedFace> faces, List<BoundingBox> boxes, boolean still) {

    /** Of a session with estimates. */
    public FrameResult(long timestampNanos, List<TrackedFace> faces) {
        this(timestampNanos, faces, boxes(faces), areStill(faces));
    }

    /** Of a session without. */
    public static FrameResult presence(long timestampNanos, List<BoundingBox> boxes, boolean still) {
        return new FrameResult(timestampNanos, List.of(), boxes, still);
    }

    private static List<BoundingBox> boxes(List<TrackedFace> faces) {
        List<BoundingBox> boxes = new ArrayList<>(faces.size());
        for (TrackedFace face : faces) {
            boxes.add(face.box());
        }
        return boxes;
    }

    private static boolean areStill(List<TrackedFace> faces) {
        boolean any = false;
        for (TrackedFace face : faces) {
            if (face.counted() && !face.still()) {
                return false;
            }
            any |= face.counted();
        }
        return any;
    }

    public List<TrackedFace> counted() {
        return faces.stream().filter(TrackedFace::counted).toList();
    }
}
