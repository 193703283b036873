package org.attune.web.core;

import java.nio.file.Path;
import org.attune.analysis.Baseline;
import org.attune.analysis.FaceAnalyzer;
import org.attune.analysis.FaceTracker;
import org.attune.analysis.FrameAnalyzer;
import org.attune.analysis.FramingAnalyzer;
import org.attune.analysis.PresenceAnalyzer;
import org.attune.classification.EmotionClassifier;
import org.attune.detection.FaceDetector;
import org.attune.detection.FoundShare;
import org.attune.detection.HaarParameters;
import org.attune.detection.TrackingFaceDetector;
import org.jspecify.annotations.Nullable;

/**
 * The kiosk's analyzers with its default settings.
 *
 * @param cascade by which the stand-in for OpenCV finds the cascade
 * @param model scores faces; null before it is loaded, and while only presence is recorded
 */
public record Analyzers(Path cascade, @Nullable EmotionClassifier model) {
    /** Analysed frames per second, at most. */
    public static final double RATE = 10;
    static final double SMOOTHING_SECONDS = 0.5;
    static final HaarParameters PARAMETERS = new HaarParameters(1.1, 5, 30, 1);
    /** A new face is found within a second; a fifth of that is for its confirmation. */
    static final int CYCLE_LENGTH = (int) (0.8 * RATE);

    /** @throws IllegalStateException if expressions are wanted and no model is loaded */
    public FrameAnalyzer forSession(boolean expressions, boolean everyone, Baseline baseline) {
        return expressions
                ? new FaceAnalyzer(detector(), loaded(), new FaceTracker(SMOOTHING_SECONDS, everyone, baseline))
                : new PresenceAnalyzer(detector());
    }

    /**
     * For the preview: scores of single frames, without smoothing or correction.
     *
     * @throws IllegalStateException if expressions are wanted and no model is loaded
     */
    public FramingAnalyzer forPreview(boolean expressions, boolean everyone) {
        FoundShare found = new FoundShare(detector());
        return expressions
                ? new FramingAnalyzer(new FaceAnalyzer(found, loaded(), new FaceTracker(0, false)), found::share,
                        everyone)
                : new FramingAnalyzer(new PresenceAnalyzer(found), found::share, true);
    }

    /** @throws IllegalStateException if no model is loaded */
    public EmotionClassifier loaded() {
        if (model == null) {
            throw new IllegalStateException("the expression model is not loaded");
        }
        return model;
    }

    private FaceDetector detector() {
        return new TrackingFaceDetector(cascade, PARAMETERS, CYCLE_LENGTH);
    }
}
