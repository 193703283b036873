package org.attune.classification;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The graph beside a model's that computes {@link PixelGradient}s; training/guided.py makes one from the other. */
final class GuidedModel implements AutoCloseable {
    private static final String EXPRESSION = "expression";
    private static final String GRADIENT = "gradient";

    private final OnnxModel model;
    private final FaceBatch batch;

    /** @throws ModelException if the file is missing, damaged, or was made from another model than this contract's */
    GuidedModel(Path file, ModelContract contract) {
        this.model = new OnnxModel(file, 1, Set.of(EXPRESSION));
        try {
            OnnxModel.check(model.contract().equals(contract), "it was made from another model than "
                    + contract.name() + " " + contract.version());
            OnnxModel.check(model.session().getOutputInfo().containsKey(GRADIENT), "it has no output " + GRADIENT);
            this.batch = new FaceBatch(model.environment(), contract, model.input(), OnnxModel.PROBABILITIES, 1);
        } catch (OrtException | IllegalArgumentException broken) {
            model.close();
            throw OnnxModel.unusable(file, broken);
        }
    }

    /** Where the graph of this model lies, if it has one: {@code mini_xception_guided.onnx} beside the model. */
    static Path beside(Path model) {
        return model.resolveSibling(model.getFileName().toString().replaceFirst("\\.onnx$", "") + "_guided.onnx");
    }

    static boolean isBeside(Path model) {
        return Files.isRegularFile(beside(model));
    }

    PixelGradient of(byte[] face, Emotion expression) throws OrtException {
        long[] number = {model.contract().labels().indexOf(expression)};
        try (OnnxTensor chosen = OnnxTensor.createTensor(model.environment(), LongBuffer.wrap(number), new long[]{1})) {
            Map<String, OnnxTensor> inputs = new HashMap<>(batch.inputs(List.of(face)));
            inputs.put(EXPRESSION, chosen);
            try (OrtSession.Result result = model.session().run(inputs, Set.of(GRADIENT))) {
                float[] values = new float[face.length];
                ((OnnxTensor) result.get(0)).getFloatBuffer().get(values);
                return new PixelGradient(model.contract().size(), values);
            }
        }
    }

    @Override
    public void close() {
        batch.close();
        model.close();
    }
}
