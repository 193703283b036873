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
import org.jspecify.annotations.Nullable;
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
    private volatile Explaining explaining = Explaining.OFF;
    private @Nullable Explanation lastAsked;
    private @Nullable Explanation lastAnswered;

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
        Explaining kind = canExplain(explaining) ? explaining : Explaining.OFF;
        List<ScoredDetection> seen = kind == Explaining.MAP
                ? explained(gray, boxes, faces, still)
                : scored(gray, boxes, faces, still, kind);
        List<TrackedFace> tracked = tracker.update(seen, frame.timestampNanos() / 1e9);
        return new FrameResult(frame.timestampNanos(), kind == Explaining.GRADIENT
                ? tracked.stream().map(face -> withGradient(face, seen, faces)).toList()
                : tracked);
    }

    @Override
    public boolean canExplain(Explaining kind) {
        return switch (kind) {
            case OFF -> false;
            case MAP -> classifier.canExplain();
            case GRADIENT -> classifier.canExplainPixels();
        };
    }

    @Override
    public void explain(Explaining kind) {
        explaining = kind;
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

    private List<ScoredDetection> scored(Mat gray, List<BoundingBox> boxes, List<byte[]> faces, List<Boolean> still,
            Explaining kind) {
        List<EmotionScores> scores = classifier.classify(faces);
        List<ScoredDetection> seen = new ArrayList<>(boxes.size());
        for (int index = 0; index < boxes.size(); index++) {
            Explanation asked = kind == Explaining.GRADIENT
                    ? new Explanation(crop.area(gray, boxes.get(index)), null, null)
                    : null;
            seen.add(new ScoredDetection(boxes.get(index), scores.get(index), asked, still.get(index)));
        }
        return seen;
    }

    /**
     * The gradient of the expression that is shown is only known after tracking, which smooths. A learner who was not
     * found in this frame keeps the last one.
     */
    private TrackedFace withGradient(TrackedFace face, List<ScoredDetection> seen, List<byte[]> faces) {
        Explanation asked = face.explanation();
        if (!face.counted() || asked == null) {
            return face;
        }
        for (int index = 0; index < seen.size(); index++) {
            if (seen.get(index).explanation() == asked) {
                lastAsked = asked;
                lastAnswered = new Explanation(asked.crop(), null,
                        classifier.gradient(faces.get(index), face.scores().best()));
            }
        }
        return lastAnswered != null && asked == lastAsked ? face.with(lastAnswered) : face;
    }

    private List<ScoredDetection> explained(Mat gray, List<BoundingBox> boxes, List<byte[]> faces,
            List<Boolean> still) {
        List<ScoredDetection> seen = new ArrayList<>();
        for (ExplainedScores scores : classifier.explain(faces)) {
            BoundingBox box = boxes.get(seen.size());
            seen.add(new ScoredDetection(box, scores.scores(),
                    new Explanation(crop.area(gray, box), scores.maps(), null),
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
