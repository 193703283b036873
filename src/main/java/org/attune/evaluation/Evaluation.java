package org.attune.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.attune.classification.EmotionClassifier;
import org.attune.classification.EmotionScores;
import org.attune.detection.BoundingBox;
import org.attune.detection.FaceCrop;
import org.attune.detection.FaceDetector;
import org.attune.platform.OpenCvLibrary;
import org.jspecify.annotations.Nullable;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/** Runs the kiosk's own classes over labelled faces: detector and crop when asked, and the classifier, in batches. */
public final class Evaluation implements AutoCloseable {
    /**
     * What the network keeps of so many faces stays in the processor's cache; with 64, each took half as long again.
     */
    private static final int BATCH = 16;

    static {
        OpenCvLibrary.load();
    }

    private final EmotionClassifier classifier;
    private final @Nullable FaceDetector detector;
    private final LongConsumer progress;
    private final FaceCrop whole;
    private final FaceCrop around;
    private final Metrics scores = new Metrics();
    private final List<Answer> answers = new ArrayList<>();
    private final List<String> undetected = new ArrayList<>();
    private long seen;
    private final List<LabelledFace> labels = new ArrayList<>(BATCH);
    private final List<byte[]> batch = new ArrayList<>(BATCH);

    /**
     * The classifier and the detector stay the caller's to close.
     *
     * @param detector finds the face in whole photographs; null when the pictures are faces already
     * @param progress told how many pictures are read, at each
     */
    public Evaluation(EmotionClassifier classifier, @Nullable FaceDetector detector, LongConsumer progress) {
        this.classifier = classifier;
        this.detector = detector;
        this.progress = progress;
        this.whole = new FaceCrop(classifier.contract().size(), 1);
        this.around = new FaceCrop(classifier.contract().size(), classifier.contract().cropGrow());
    }

    /** @throws IOException as the data does */
    public Metrics run(LabelledFaces data) throws IOException {
        data.forEach(this::add);
        flush();
        return scores;
    }

    /** One for each picture that was scored, in their order. */
    public List<Answer> answers() {
        return List.copyOf(answers);
    }

    /** The pictures in which the detector found no face, by name; they are in no figure. */
    public List<String> undetected() {
        return List.copyOf(undetected);
    }

    @Override
    public void close() {
        whole.close();
        around.close();
    }

    private void add(LabelledFace face) {
        progress.accept(++seen);
        input(face).ifPresentOrElse(pixels -> enqueue(face, pixels), () -> undetected.add(face.name()));
    }

    private void enqueue(LabelledFace face, byte[] pixels) {
        labels.add(face);
        batch.add(pixels);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        List<EmotionScores> classified = classifier.classify(batch);
        for (int index = 0; index < classified.size(); index++) {
            add(new Answer(labels.get(index).name(), labels.get(index).label(), classified.get(index)));
        }
        labels.clear();
        batch.clear();
    }

    private void add(Answer answer) {
        answers.add(answer);
        scores.add(answer.label(), answer.scores());
    }

    private Optional<byte[]> input(LabelledFace face) {
        int size = classifier.contract().size();
        if (detector == null && face.width() == size && face.height() == size) {
            return Optional.of(face.gray());
        }
        Mat picture = new Mat(face.height(), face.width(), CvType.CV_8UC1);
        picture.put(0, 0, face.gray());
        try {
            return detector == null
                    ? Optional.of(whole.cut(picture, new BoundingBox(0, 0, face.width(), face.height())))
                    : largest(detector.detect(picture)).map(box -> around.cut(picture, box));
        } finally {
            picture.release();
        }
    }

    private static Optional<BoundingBox> largest(List<BoundingBox> faces) {
        return faces.stream().max(Comparator.comparingDouble(BoundingBox::area));
    }
}
