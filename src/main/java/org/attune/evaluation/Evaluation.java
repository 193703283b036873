package org.attune.evaluation;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.attune.classification.EmotionClassifier;
import org.attune.classification.EmotionScores;
import org.attune.classification.ModelContract;
import org.attune.detection.BoundingBox;
import org.attune.detection.FaceCrop;
import org.attune.detection.FaceDetector;
import org.attune.platform.OpenCvLibrary;
import org.jspecify.annotations.Nullable;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/**
 * Runs the kiosk's classes on labelled faces: optionally the detector and the crop, then the classifier in batches.
 * While batches are classified, the next faces are read.
 */
public final class Evaluation implements AutoCloseable {
    /**
     * For this many faces, the network's working memory fits into the CPU cache; with 64, each face took 1.5 times as
     * long.
     */
    private static final int BATCH = 16;

    static {
        OpenCvLibrary.load();
    }

    private final ModelContract contract;
    private final ParallelClassifier classifier;
    private final int most;
    private final @Nullable FaceDetector detector;
    private final LongConsumer progress;
    private final FaceCrop whole;
    private final FaceCrop around;
    private final Metrics scores = new Metrics();
    private final List<Answer> answers = new ArrayList<>();
    private final List<String> undetected = new ArrayList<>();
    private BiConsumer<Answer, byte[]> alsoTo = (answer, face) -> {};
    private long seen;
    private List<LabelledFace> labels = new ArrayList<>(BATCH);
    private List<byte[]> pixels = new ArrayList<>(BATCH);
    private final Queue<Batch> running = new ArrayDeque<>();

    private record Batch(List<LabelledFace> labels, List<byte[]> pixels,
            CompletableFuture<List<EmotionScores>> scores) {}

    /**
     * The caller closes the classifiers and the detector.
     *
     * @param classifiers of the same model, one for each core to be used; at least one
     * @param detector finds the face in whole photographs; null if the pictures are cropped faces already
     * @param progress receives the number of pictures read so far, after each picture
     */
    public Evaluation(List<? extends EmotionClassifier> classifiers, @Nullable FaceDetector detector,
            LongConsumer progress) {
        this.contract = classifiers.getFirst().contract();
        this.classifier = new ParallelClassifier(classifiers);
        this.most = 2 * classifiers.size();
        this.detector = detector;
        this.progress = progress;
        this.whole = new FaceCrop(contract.size(), 1);
        this.around = new FaceCrop(contract.size(), contract.cropGrow());
    }

    /** @param sink gets each answer with the classifier's input, for {@link #run} */
    public void alsoTo(BiConsumer<Answer, byte[]> sink) {
        alsoTo = sink;
    }

    /** @throws IOException if the data cannot be read */
    public Metrics run(LabelledFaces data) throws IOException {
        data.forEach(this::add);
        classify();
        while (!running.isEmpty()) {
            take(running.remove());
        }
        return scores;
    }

    /** One answer per scored picture, in the order of the data. */
    public List<Answer> answers() {
        return List.copyOf(answers);
    }

    /** Names of the pictures in which the detector found no face. The figures do not include them. */
    public List<String> undetected() {
        return List.copyOf(undetected);
    }

    @Override
    public void close() {
        classifier.close();
        whole.close();
        around.close();
    }

    private void add(LabelledFace face) {
        progress.accept(++seen);
        input(face).ifPresentOrElse(pixels -> enqueue(face, pixels), () -> undetected.add(face.name()));
    }

    private void enqueue(LabelledFace face, byte[] input) {
        labels.add(face);
        pixels.add(input);
        if (pixels.size() == BATCH) {
            classify();
        }
    }

    private void classify() {
        running.add(new Batch(labels, pixels, classifier.classify(pixels)));
        labels = new ArrayList<>(BATCH);
        pixels = new ArrayList<>(BATCH);
        if (running.size() > most) {
            take(running.remove());
        }
    }

    private void take(Batch batch) {
        List<EmotionScores> classified = ParallelClassifier.await(batch.scores());
        for (int index = 0; index < classified.size(); index++) {
            LabelledFace face = batch.labels().get(index);
            Answer answer = new Answer(face.name(), face.label(), classified.get(index));
            add(answer);
            alsoTo.accept(answer, batch.pixels().get(index));
        }
    }

    private void add(Answer answer) {
        answers.add(answer);
        scores.add(answer.label(), answer.scores());
    }

    private Optional<byte[]> input(LabelledFace face) {
        int size = contract.size();
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
