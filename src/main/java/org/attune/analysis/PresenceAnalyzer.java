package org.attune.analysis;

import java.util.List;
import org.attune.capture.Frame;
import org.attune.detection.BoundingBox;
import org.attune.detection.FaceDetector;

/** Only whether a face is in view: gray, detect. Nothing here could say more, since there is no expression model; one thread at a time. */
public final class PresenceAnalyzer implements FrameAnalyzer {
    /** The cascade misses a face now and then for a frame or two; that long it still counts as in view. */
    private static final long HOLD_NANOS = 350_000_000;

    private final FaceDetector detector;
    private final GrayFrame gray = new GrayFrame();
    private List<BoundingBox> lastSeen = List.of();
    private long seenAt;

    /** Takes over the detector. */
    public PresenceAnalyzer(FaceDetector detector) {
        this.detector = detector;
    }

    @Override
    public FrameResult analyze(Frame frame) {
        List<BoundingBox> boxes = detector.detect(gray.of(frame));
        if (!boxes.isEmpty() || detector.sawCut() || frame.timestampNanos() - seenAt > HOLD_NANOS) {
            lastSeen = List.copyOf(boxes);
            seenAt = frame.timestampNanos();
        }
        return FrameResult.presence(frame.timestampNanos(), lastSeen);
    }

    @Override
    public void close() {
        detector.close();
        gray.close();
    }
}
