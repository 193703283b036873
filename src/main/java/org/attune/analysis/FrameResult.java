package org.attune.analysis;

import java.util.ArrayList;
import java.util.List;
import org.attune.detection.BoundingBox;

/**
 * The result of analysing one frame.
 *
 * @param timestampNanos of the frame
 * @param faces in view, with their estimates. Empty means not measured, which is not the same as not interested. Always
 * empty in a presence-only session
 * @param boxes of the faces in view, in both kinds of session
 * @param still whether there are counted faces, and all of them have been as still as a photograph since the previous
 * frame
 */
public record FrameResult(long timestampNanos, List<TrackedFace> faces, List<BoundingBox> boxes, boolean still) {

    /** For a session with estimates. */
    public FrameResult(long timestampNanos, List<TrackedFace> faces) {
        this(timestampNanos, faces, boxes(faces), areStill(faces));
    }

    /** For a presence-only session. */
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
