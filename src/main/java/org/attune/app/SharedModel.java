package org.attune.app;

import java.nio.file.Path;
import org.attune.classification.OnnxEmotionClassifier;
import org.jspecify.annotations.Nullable;

/** The expression model, read for the first session with estimates, since others shall do without it. */
final class SharedModel implements AutoCloseable {
    private final Path file;
    private @Nullable OnnxEmotionClassifier loaded;

    SharedModel(Path file) {
        this.file = file;
    }

    /** @throws org.attune.classification.ModelException when the model cannot be used */
    synchronized OnnxEmotionClassifier classifier() {
        OnnxEmotionClassifier known = loaded;
        if (known == null) {
            known = new OnnxEmotionClassifier(file);
            loaded = known;
        }
        return known;
    }

    @Override
    public synchronized void close() {
        if (loaded != null) {
            loaded.close();
        }
    }
}
