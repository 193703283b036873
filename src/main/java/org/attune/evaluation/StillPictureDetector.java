package org.attune.evaluation;

import java.util.List;
import org.attune.detection.BoundingBox;
import org.attune.detection.FaceDetector;
import org.attune.detection.TrackingFaceDetector;
import org.opencv.core.Mat;

/**
 * Simulates the kiosk after somebody has held still for a second: resets the detector for each picture, then runs it
 * eleven times.
 */
public final class StillPictureDetector implements FaceDetector {
    private static final int PASSES = 11;

    private final TrackingFaceDetector detector;

    /** @param detector the kiosk's; closed with this one */
    public StillPictureDetector(TrackingFaceDetector detector) {
        this.detector = detector;
    }

    @Override
    public List<BoundingBox> detect(Mat gray) {
        detector.beginAnew();
        List<BoundingBox> faces = List.of();
        for (int pass = 0; pass < PASSES; pass++) {
            faces = detector.detect(gray);
        }
        return faces;
    }

    @Override
    public void close() {
        detector.close();
    }
}
