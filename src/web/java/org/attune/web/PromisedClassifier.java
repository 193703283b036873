package org.attune.web;

import java.util.ArrayList;
import java.util.List;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionClassifier;
import org.attune.classification.EmotionScores;
import org.attune.classification.ExplainedScores;
import org.attune.classification.ModelContract;
import org.attune.classification.PixelGradient;
import org.teavm.jso.typedarrays.Float32Array;

/** Scores faces by a function of the browser's, and waits for its promise. */
final class PromisedClassifier implements EmotionClassifier {
    private final ModelContract contract;
    private final ModelRun model;

    PromisedClassifier(ModelContract contract, ModelRun model) {
        this.contract = contract;
        this.model = model;
    }

    @Override
    public ModelContract contract() {
        return contract;
    }

    @Override
    public List<EmotionScores> classify(List<byte[]> faces) {
        if (faces.isEmpty()) {
            return List.of();
        }
        float[] shares = model.run(input(faces), faces.size(), contract.size()).await().copyToJavaArray();
        int each = contract.labels().size();
        List<EmotionScores> scores = new ArrayList<>(faces.size());
        for (int face = 0; face < faces.size(); face++) {
            scores.add(contract.toScores(shares, face * each));
        }
        return scores;
    }

    private Float32Array input(List<byte[]> faces) {
        int pixels = contract.size() * contract.size();
        float[] input = new float[faces.size() * pixels];
        for (int face = 0; face < faces.size(); face++) {
            contract.toInput(faces.get(face), input, face * pixels);
        }
        return Float32Array.fromJavaArray(input);
    }

    @Override
    public boolean canExplain() {
        return false;
    }

    @Override
    public List<ExplainedScores> explain(List<byte[]> faces) {
        throw new UnsupportedOperationException("the browser shows no activation maps");
    }

    @Override
    public boolean canExplainPixels() {
        return false;
    }

    @Override
    public PixelGradient gradient(byte[] face, Emotion expression) {
        throw new UnsupportedOperationException("the browser shows no gradients");
    }

    /** Does nothing: the model is the browser's. */
    @Override
    public void close() {}
}
