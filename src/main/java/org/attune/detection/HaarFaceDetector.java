package org.attune.detection;

import java.nio.file.Path;
import java.util.List;
import org.attune.error.UserFacingException;
import org.attune.platform.OpenCvLibrary;
import org.opencv.core.Mat;
import org.opencv.core.Rect;

/**
 * Searches every frame completely and at every size: thorough but expensive. Used for single images, and as the
 * reference for {@link TrackingFaceDetector}.
 */
public final class HaarFaceDetector implements FaceDetector {
    private final Cascade cascade;
    private final HaarParameters parameters;

    /** @throws UserFacingException if the file is not a cascade */
    public HaarFaceDetector(Path cascadeFile, HaarParameters parameters) {
        this.cascade = new Cascade(cascadeFile);
        this.parameters = parameters;
    }

    @Override
    public List<BoundingBox> detect(Mat gray) {
        OpenCvLibrary.useThreads(parameters.threads());
        Rect whole = new Rect(0, 0, gray.cols(), gray.rows());
        return cascade.find(gray, whole, parameters.scaleFactor(), parameters.minNeighbors(), parameters.minSize(),
                Math.max(gray.cols(), gray.rows()));
    }

    @Override
    public void close() {
        cascade.close();
    }
}
