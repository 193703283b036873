package org.attune.analysis;

import java.util.List;
import org.attune.detection.BoundingBox;
import org.attune.detection.FaceDetector;
import org.attune.detection.HaarFaceDetector;
import org.attune.detection.HaarParameters;
import org.attune.platform.Environment;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;

/** The real cascade over one still picture: it is searched once, since its faces are the same at each look. */
final class StillDetector implements FaceDetector {
    private static final FaceDetector CASCADE = new HaarFaceDetector(
            Environment.models().resolve("haarcascade_frontalface_default.xml"), HaarParameters.REFERENCE);

    private @Nullable List<BoundingBox> boxes;

    @Override
    public List<BoundingBox> detect(Mat gray) {
        if (boxes == null) {
            boxes = CASCADE.detect(gray);
        }
        return boxes;
    }

    /** The cascade is for all of them. */
    @Override
    public void close() {}
}
