package org.attune.app;

import java.nio.file.Path;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.detection.FaceDetector;
import org.attune.detection.HaarFaceDetector;
import org.attune.detection.HaarParameters;
import org.attune.detection.TrackingFaceDetector;
import org.attune.platform.Environment;

/** Face detectors as the settings want them. */
public final class FaceDetectors {
    private FaceDetectors() {}

    /** For single pictures. */
    public static FaceDetector forPictures(Settings settings) {
        return new HaarFaceDetector(cascade(), parameters(settings));
    }

    /**
     * For a camera's or a clip's pictures, analysed at the set rate; the second within which a new face is found has a
     * fifth to spare for its confirmation.
     */
    public static TrackingFaceDetector forVideo(Settings settings) {
        return new TrackingFaceDetector(cascade(), parameters(settings),
                (int) Math.max(1, 0.8 * settings.get(Setting.ANALYSIS_RATE)));
    }

    private static HaarParameters parameters(Settings settings) {
        return new HaarParameters(settings.get(Setting.SCALE_FACTOR),
                settings.get(Setting.MIN_NEIGHBORS), settings.get(Setting.MIN_SIZE),
                settings.get(Setting.DETECTION_THREADS));
    }

    private static Path cascade() {
        return Environment.models().resolve("haarcascade_frontalface_default.xml");
    }
}
