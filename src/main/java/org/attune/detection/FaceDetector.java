package org.attune.detection;

import java.util.List;
import org.opencv.core.Mat;

/** Finds faces. Used by one thread at a time. */
public interface FaceDetector extends AutoCloseable {
    /**
     * @param gray 8-bit, one channel
     * @return a box for each face, in no particular order
     */
    List<BoundingBox> detect(Mat gray);

    /**
     * Whether the last picture is the first, has another size, or shows another scene than the one before it, so that
     * what was seen there is no longer in view. Only what follows pictures can tell.
     */
    default boolean sawCut() {
        return false;
    }

    @Override
    void close();
}
