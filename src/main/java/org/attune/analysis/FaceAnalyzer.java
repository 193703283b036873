package org.attune.analysis;

import java.util.ArrayList;
import java.util.List;
import org.attune.capture.Frame;
import org.attune.classification.EmotionClassifier;
import org.attune.classification.EmotionScores;
import org.attune.classification.ExplainedScores;
import org.attune.detection.BoundingBox;
import org.attune.detection.FaceCrop;
import org.attune.detection.FaceDetector;
import org.opencv.core.Mat;

/**
 * The pipeline for one frame: convert to gray, detect, crop, classify, track. Reuses its buffers from frame to frame.
 * Not thread-safe.
 */
public final class FaceAnalyzer implements FrameAnalyzer {
    private final FaceDetector detector;
    private final EmotionClassifier classifier;
    private final FaceTracker tracker;
    private final FaceCrop crop;
    private final GrayscaleConverter grayFrame = new GrayscaleConverter();
    private final StillFaces stillFaces = new StillFaces();
    private final List<byte[]> cuts = new ArrayList<>();
    private volatile boolean explaining;

    /** Takes ownership of the detector. The caller still closes the classifier, which sessions share. */
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
        if (detector.sawCut()) {
            tracker.cut();
        }
        List<byte[]> faces = cut(gray, boxes);
        List<Boolean> still = stillFaces.among(gray, boxes);
        List<ScoredDetection> seen = explaining && canExplain()
                ? explained(gray, boxes, faces, still)
                : scored(boxes, faces, still);
        return new FrameResult(frame.timestampNanos(), tracker.update(seen, frame.timestampNanos() / 1e9));
    }

    @Override
    public boolean canExplain() {
        return classifier.canExplain();
    }

    @Override
    public void explain(boolean wanted) {
        explaining = wanted;
    }

    @Override
    public void chooseLearner(int face) {
        tracker.chooseLearner(face);
    }

    /** The returned arrays are reused for the next frame. */
    private List<byte[]> cut(Mat gray, List<BoundingBox> boxes) {
        while (cuts.size() < boxes.size()) {
            cuts.add(new byte[classifier.contract().size() * classifier.contract().size()]);
        }
        for (int index = 0; index < boxes.size(); index++) {
            crop.cut(gray, boxes.get(index), cuts.get(index));
        }
        return cuts.subList(0, boxes.size());
    }

    private List<ScoredDetection> scored(List<BoundingBox> boxes, List<byte[]> faces, List<Boolean> still) {
        List<EmotionScores> scores = classifier.classify(faces);
        List<ScoredDetection> seen = new ArrayList<>(boxes.size());
        for (int index = 0; index < boxes.size(); index++) {
            seen.add(new ScoredDetection(boxes.get(index), scores.get(index), null, still.get(index)));
        }
        return seen;
    }

    private List<ScoredDetection> explained(Mat gray, List<BoundingBox> boxes, List<byte[]> faces,
            List<Boolean> still) {
        List<ScoredDetection> seen = new ArrayList<>();
        for (ExplainedScores scores : classifier.explain(faces)) {
            BoundingBox box = boxes.get(seen.size());
            seen.add(new ScoredDetection(box, scores.scores(), new Explanation(crop.area(gray, box), scores.maps()),
                    still.get(seen.size())));
        }
        return seen;
    }

    @Override
    public void close() {
        detector.close();
        crop.close();
        grayFrame.close();
        stillFaces.close();
    }
}
