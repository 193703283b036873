package org.attune.detection;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.attune.config.OpenCvLibrary;
import org.attune.config.Texts;
import org.attune.config.Trouble;
import org.attune.config.TroubleException;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfRect;
import org.opencv.core.Size;
import org.opencv.objdetect.CascadeClassifier;

/** The frontal-face cascade of OpenCV (Viola and Jones 2001; Lienhart and Maydt 2002). */
public final class HaarFaceDetector implements FaceDetector {
    static {
        OpenCvLibrary.load();
    }

    private final CascadeClassifier cascade;
    private final Tuning tuning;
    private final MatOfRect found = new MatOfRect();

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
        this.cascade = new CascadeClassifier(cascadeFile.toString());
        if (cascade.empty()) {
            throw new TroubleException(Trouble.DETECTOR, new Texts(HaarFaceDetector.class).of("cascade.unusable", cascadeFile));
        }
        this.tuning = tuning;
        Core.setNumThreads(tuning.threads());
    }

    @Override
    public List<BoundingBox> detect(Mat gray) {
        Size smallest = new Size(tuning.minSize(), tuning.minSize());
        cascade.detectMultiScale(gray, found, tuning.scaleFactor(), tuning.minNeighbors(), 0, smallest, new Size());
        return Arrays.stream(found.toArray())
                .map(face -> new BoundingBox(face.x, face.y, face.width, face.height))
                .toList();
    }

    @Override
    public void close() {
        found.release();
    }
}
