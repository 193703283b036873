package org.attune.analysis;

import java.util.List;
import org.attune.capture.Frame;
import org.attune.detection.BoundingBox;
import org.attune.detection.FaceDetector;
import org.opencv.core.Mat;

/**
 * Tells only whether a face is in view: converts to gray and detects. It cannot tell more, because it has no expression
 * model. Not thread-safe.
 */
public final class PresenceAnalyzer implements FrameAnalyzer {
    /** The cascade sometimes misses a face for a frame or two; the face still counts as in view for this long. */
    private static final long HOLD_NANOS = 350_000_000;

    private final FaceDetector detector;
    private final GrayscaleConverter grayFrame = new GrayscaleConverter();
    private final StillFaces stillFaces = new StillFaces();
    private List<BoundingBox> lastSeen = List.of();
    private long seenAt;

    /** Takes ownership of the detector. */
    public PresenceAnalyzer(FaceDetector detector) {
        this.detector = detector;
    }

    @Override
    public FrameResult analyze(Frame frame) {
        Mat gray = grayFrame.of(frame);
        List<BoundingBox> boxes = detector.detect(gray);
        List<Boolean> still = stillFaces.among(gray, boxes);
        if (!boxes.isEmpty() || detector.sawCut() || frame.timestampNanos() - seenAt > HOLD_NANOS) {
            lastSeen = List.copyOf(boxes);
            seenAt = frame.timestampNanos();
        }
        return FrameResult.presence(frame.timestampNanos(), lastSeen, !still.isEmpty() && !still.contains(false));
    }

    @Override
    public void close() {
        detector.close();
        grayFrame.close();
        stillFaces.close();
    }
}
