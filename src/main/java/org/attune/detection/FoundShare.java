package org.attune.detection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.opencv.core.Mat;

/**
 * A detector that knows in how many of the last pictures it found a face, while somebody seems to be there. One thread
 * at a time.
 */
public final class FoundShare implements FaceDetector {
    private static final int PICTURES = 50;
    /** Fewer say nothing yet. */
    private static final int FEWEST = 30;
    /** So many without a face, and nobody is there. */
    private static final int GONE = 20;

    private final FaceDetector detector;
    private final Deque<Boolean> found = new ArrayDeque<>();
    private int missed;

    /** @param detector closed with this one */
    public FoundShare(FaceDetector detector) {
        this.detector = detector;
    }

    @Override
    public List<BoundingBox> detect(Mat gray) {
        List<BoundingBox> faces = detector.detect(gray);
        missed = faces.isEmpty() ? missed + 1 : 0;
        if (missed >= GONE) {
            found.clear();
        } else if (!faces.isEmpty() || !found.isEmpty()) {
            found.add(!faces.isEmpty());
        }
        if (found.size() > PICTURES) {
            found.remove();
        }
        return faces;
    }

    @Override
    public boolean sawCut() {
        return detector.sawCut();
    }

    /** From 0 to 1; 1 while there are too few pictures to tell. */
    public double share() {
        return found.size() < FEWEST ? 1 : (double) found.stream().filter(face -> face).count() / found.size();
    }

    @Override
    public void close() {
        detector.close();
    }
}
