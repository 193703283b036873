package org.attune.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.attune.classification.EmotionClassifier;
import org.attune.classification.EmotionScores;
import org.attune.config.OpenCvLibrary;
import org.attune.detection.BoundingBox;
import org.attune.detection.FaceCrop;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/** Runs the kiosk's own classifier over labelled faces, in batches. */
public final class Evaluation implements AutoCloseable {
    private static final int BATCH = 64;

    static {
        OpenCvLibrary.load();
    }

    private final EmotionClassifier classifier;
    private final FaceCrop resize;
    private final ConfusionMatrix matrix = new ConfusionMatrix();
    private final List<LabelledFace> batch = new ArrayList<>(BATCH);

    /** The classifier stays the caller's to close. */
    public Evaluation(EmotionClassifier classifier) {
        this.classifier = classifier;
        this.resize = new FaceCrop(classifier.contract().size(), 1);
    }

    /** @throws IOException as the data does */
    public ConfusionMatrix run(Fer2013Csv data) throws IOException {
        data.forEach(this::add);
        flush();
        return matrix;
    }

    @Override
    public void close() {
        resize.close();
    }

    private void add(LabelledFace face) {
        batch.add(face);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        List<EmotionScores> answers = classifier.classify(batch.stream().map(this::toModelSize).toList());
        for (int index = 0; index < answers.size(); index++) {
            matrix.add(batch.get(index).label(), answers.get(index).best());
        }
        batch.clear();
    }

    private byte[] toModelSize(LabelledFace face) {
        if (face.side() == classifier.contract().size()) {
            return face.gray();
        }
        Mat picture = new Mat(face.side(), face.side(), CvType.CV_8UC1);
        picture.put(0, 0, face.gray());
        byte[] resized = resize.cut(picture, new BoundingBox(0, 0, face.side(), face.side()));
        picture.release();
        return resized;
    }
}
