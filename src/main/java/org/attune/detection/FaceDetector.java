package org.attune.detection;

import java.util.List;
import org.opencv.core.Mat;

/** Detects faces. Not thread-safe. */
public interface FaceDetector extends AutoCloseable {
    /**
     * @param gray 8-bit, one channel
     * @return one box per face, in no particular order
     */
    List<BoundingBox> detect(Mat gray);

    /**
     * Whether the last frame was the first one, or differs in size or scene from the frame before it, so that faces
     * seen earlier are no longer in view. Only a detector that compares successive frames can tell; others return
     * false.
     */
    default boolean sawCut() {
        return false;
    }

    @Override
    void close();
}
