package org.attune.detection;

import java.nio.file.Path;
import java.util.List;
import org.attune.config.OpenCvLibrary;
import org.attune.config.TroubleException;
import org.opencv.core.Mat;
import org.opencv.core.Rect;

/**
 * Looks through every picture as a whole, at every size: thorough, and dear. For single pictures, and what
 * {@link FollowingFaceDetector} is measured against.
 */
public final class HaarFaceDetector implements FaceDetector {
    private final Cascade cascade;
    private final Tuning tuning;

    /**
     * How the picture is searched.
     *
     * @param scaleFactor step between two window sizes, above 1
     * @param minNeighbors overlapping hits that a face needs
     * @param minSize smallest face, pixels
     * @param threads that OpenCV may use
     */
    public record Tuning(double scaleFactor, int minNeighbors, int minSize, int threads) {
        public static final Tuning REFERENCE = new Tuning(1.1, 5, 30, 2);
    }

    /** @throws TroubleException when the file is not a cascade */
    public HaarFaceDetector(Path cascadeFile, Tuning tuning) {
        this.cascade = new Cascade(cascadeFile);
        this.tuning = tuning;
    }

    @Override
    public List<BoundingBox> detect(Mat gray) {
        OpenCvLibrary.useThreads(tuning.threads());
        Rect whole = new Rect(0, 0, gray.cols(), gray.rows());
        return cascade.find(gray, whole, tuning.scaleFactor(), tuning.minNeighbors(), tuning.minSize(),
                Math.max(gray.cols(), gray.rows()));
    }

    @Override
    public void close() {
        cascade.close();
    }
}
