package org.attune.evaluation;

import java.util.List;
import org.attune.detection.BoundingBox;
import org.attune.detection.FaceDetector;
import org.attune.detection.TrackingFaceDetector;
import org.opencv.core.Mat;

/**
 * What the kiosk has at the end of a second in which somebody holds still: each picture is a new beginning, and is
 * looked at eleven times.
 */
public final class StillPictureDetector implements FaceDetector {
    private static final int LOOKS = 11;

    private final TrackingFaceDetector kiosks;

    /** @param kiosks closed with this one */
    public StillPictureDetector(TrackingFaceDetector kiosks) {
        this.kiosks = kiosks;
    }

    @Override
    public List<BoundingBox> detect(Mat gray) {
        kiosks.beginAnew();
        List<BoundingBox> faces = List.of();
        for (int look = 0; look < LOOKS; look++) {
            faces = kiosks.detect(gray);
        }
        return faces;
    }

    @Override
    public void close() {
        kiosks.close();
    }
}
