package org.attune.performance;

import java.util.List;
import org.attune.capture.Frame;
import org.attune.detection.BoundingBox;

/** What finds the faces of one frame after the other and classifies them. */
interface FaceLoop extends AutoCloseable {
    /** OpenCV's number of threads is one for the whole program, so each sets its own before its part. */
    void takeOver();

    /** Analyses the frame. */
    List<BoundingBox> faces(Frame frame);

    @Override
    void close();
}
