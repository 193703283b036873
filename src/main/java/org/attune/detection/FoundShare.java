package org.attune.detection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.opencv.core.Mat;

/**
 * Wraps a detector and tracks in what share of the recent frames it found a face, while somebody seems to be present.
 * Not thread-safe.
 */
public final class FoundShare implements FaceDetector {
    private static final int WINDOW = 50;
    /** With fewer frames the share is not meaningful. */
    private static final int MIN_FRAMES = 30;
    /** After this many frames in a row without a face, nobody is present. */
    private static final int MAX_MISSED = 20;

    private final FaceDetector detector;
    private final Deque<Boolean> found = new ArrayDeque<>();
    private int missed;

    /** @param detector closed together with this one */
    public FoundShare(FaceDetector detector) {
        this.detector = detector;
    }

    @Override
    public List<BoundingBox> detect(Mat gray) {
        List<BoundingBox> faces = detector.detect(gray);
        missed = faces.isEmpty() ? missed + 1 : 0;
        if (missed >= MAX_MISSED) {
            found.clear();
        } else if (!faces.isEmpty() || !found.isEmpty()) {
            found.add(!faces.isEmpty());
        }
        if (found.size() > WINDOW) {
            found.remove();
        }
        return faces;
    }

    @Override
    public boolean sawCut() {
        return detector.sawCut();
    }

    /** Share of recent frames with a face, from 0 to 1; 1 while there are too few frames. */
    public double share() {
        return found.size() < MIN_FRAMES ? 1 : (double) found.stream().filter(face -> face).count() / found.size();
    }

    @Override
    public void close() {
        detector.close();
    }
}
