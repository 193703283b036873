package org.attune.web.core;

import org.attune.classification.EmotionClassifier;
import org.attune.session.ModelId;

/**
 * An expression model that repeated its probe answer.
 *
 * @param sha256 of its file
 */
public record LoadedModel(EmotionClassifier classifier, String sha256) {
    public ModelId id() {
        return new ModelId(classifier.contract().name(), classifier.contract().version(), sha256);
    }
}
