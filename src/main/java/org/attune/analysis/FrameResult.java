package org.attune.analysis;

import java.util.List;

/**
 * What one frame showed.
 *
 * @param timestampNanos of the frame
 * @param faces those in view; none means not measured, which is not the same as not interested
 */
public record FrameResult(long timestampNanos, List<TrackedFace> faces) {

    public List<TrackedFace> counted() {
        return faces.stream().filter(TrackedFace::counted).toList();
    }
}
