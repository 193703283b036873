package org.attune.analysis;

import java.util.List;
import org.attune.detection.BoundingBox;

/**
 * What one frame showed.
 *
 * @param timestampNanos of the frame
 * @param faces those in view, with their estimates; none means not measured, which is not the same as not interested
 * @param present where faces are in view of a session that records no more than that; they have no estimate and no
 * verdict
 * @param still whether there are faces that count, and each of them stands as still as a photograph since the frame
 * before
 */
public record FrameResult(long timestampNanos, List<TrackedFace> faces, List<BoundingBox> present, boolean still) {

    /** Of a session with estimates. */
    public FrameResult(long timestampNanos, List<TrackedFace> faces) {
        this(timestampNanos, faces, List.of(), faces.stream().anyMatch(TrackedFace::counted)
                && faces.stream().filter(TrackedFace::counted).allMatch(TrackedFace::still));
    }

    /** Of a session without. */
    public static FrameResult presence(long timestampNanos, List<BoundingBox> boxes, boolean still) {
        return new FrameResult(timestampNanos, List.of(), boxes, still);
    }

    /** Where faces are, in either kind of session. */
    public List<BoundingBox> boxes() {
        return faces.isEmpty() ? present : faces.stream().map(TrackedFace::box).toList();
    }

    public List<TrackedFace> counted() {
        return faces.stream().filter(TrackedFace::counted).toList();
    }
}
