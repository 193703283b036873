package org.attune.analysis;

import java.util.ArrayList;
import java.util.List;
import org.attune.capture.Frame;
import org.attune.classification.EmotionClassifier;
import org.attune.classification.EmotionScores;
import org.attune.detection.BoundingBox;
import org.attune.detection.FaceCrop;
import org.attune.detection.FaceDetector;
import org.opencv.core.Mat;

/** The way of one frame: gray, detect, crop, classify, track. Keeps its pictures from frame to frame; one thread at a time. */
public final class FaceAnalyzer implements FrameAnalyzer {
    private final FaceDetector detector;
    private final EmotionClassifier classifier;
    private final FaceTracker tracker;
    private final FaceCrop crop;
    private final GrayFrame grayFrame = new GrayFrame();

    /** Takes over the detector; the classifier, which sessions share, stays the caller's to close. */
    public FaceAnalyzer(FaceDetector detector, EmotionClassifier classifier, FaceTracker tracker) {
        this.detector = detector;
        this.classifier = classifier;
        this.tracker = tracker;
        this.crop = new FaceCrop(classifier.contract().size(), classifier.contract().cropGrow());
    }

    @Override
    public FrameResult analyze(Frame frame) {
        Mat gray = grayFrame.of(frame);
        List<BoundingBox> boxes = detector.detect(gray);
        List<EmotionScores> scores = classifier.classify(boxes.stream().map(box -> crop.cut(gray, box)).toList());
        List<Observation> seen = new ArrayList<>();
        for (int index = 0; index < boxes.size(); index++) {
            seen.add(new Observation(boxes.get(index), scores.get(index)));
        }
        return new FrameResult(frame.timestampNanos(), tracker.update(seen, frame.timestampNanos() / 1e9));
    }

    @Override
    public void close() {
        detector.close();
        crop.close();
        grayFrame.close();
    }
}
