package org.attune.evaluation;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.attune.classification.EmotionClassifier;
import org.attune.classification.EmotionScores;

/** Classifies as many batches at the same time as there are classifiers, each on a thread of its own. */
final class ParallelClassifier implements AutoCloseable {
    private final Queue<EmotionClassifier> idle;
    private final ExecutorService threads;

    /** @param classifiers of the same model; the caller closes them */
    ParallelClassifier(List<? extends EmotionClassifier> classifiers) {
        this.idle = new ConcurrentLinkedQueue<>(classifiers);
        this.threads = Executors.newFixedThreadPool(classifiers.size());
    }

    /**
     * @param faces as for {@link EmotionClassifier#classify}; they must not change before the scores are there
     * @return the scores to {@link #await}
     */
    CompletableFuture<List<EmotionScores>> classify(List<byte[]> faces) {
        return CompletableFuture.supplyAsync(() -> scores(faces), threads);
    }

    private List<EmotionScores> scores(List<byte[]> faces) {
        EmotionClassifier classifier = idle.remove();
        try {
            return classifier.classify(faces);
        } finally {
            idle.add(classifier);
        }
    }

    /** Waits, and fails as the classifier did. */
    static List<EmotionScores> await(CompletableFuture<List<EmotionScores>> scores) {
        try {
            return scores.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** Waits for the batches that are being classified. */
    @Override
    public void close() {
        threads.close();
    }
}
