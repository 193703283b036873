package org.attune.classification;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A number of faces on their way through the model: gray levels in its range go into one tensor, and it writes the
 * shares into another. Both lie on memory that is used again as long as the number stays.
 */
final class FaceBatch implements AutoCloseable {
    private final int count;
    private final ModelContract contract;
    private final FloatBuffer pixels;
    private final FloatBuffer shares;
    private final OnnxTensor input;
    private final OnnxTensor output;
    private final Map<String, OnnxTensor> inputs;
    private final Map<String, OnnxTensor> outputs;

    /**
     * @param inputName the model's
     * @param outputName of the shares
     */
    FaceBatch(OrtEnvironment environment, ModelContract contract, String inputName, String outputName, int count)
            throws OrtException {
        this.count = count;
        this.contract = contract;
        int size = contract.size();
        this.pixels = memory(count * size * size);
        this.shares = memory(count * contract.labels().size());
        this.input = OnnxTensor.createTensor(environment, pixels, new long[]{count, 1, size, size});
        this.output = OnnxTensor.createTensor(environment, shares, new long[]{count, contract.labels().size()});
        this.inputs = Map.of(inputName, input);
        this.outputs = Map.of(outputName, output);
    }

    private static FloatBuffer memory(int floats) {
        return ByteBuffer.allocateDirect(floats * Float.BYTES).order(ByteOrder.nativeOrder()).asFloatBuffer();
    }

    int count() {
        return count;
    }

    /**
     * The tensor [N, 1, size, size] of these faces, by the input's name.
     *
     * @param faces gray levels, {@code size * size} each; as many as the batch has
     */
    Map<String, OnnxTensor> inputs(List<byte[]> faces) {
        double step = (contract.high() - contract.low()) / 255;
        int at = 0;
        for (byte[] face : faces) {
            for (byte pixel : face) {
                pixels.put(at++, (float) (contract.low() + (pixel & 0xFF) * step));
            }
        }
        return inputs;
    }

    /** Where the shares are to be written. */
    Map<String, OnnxTensor> outputs() {
        return outputs;
    }

    /** What was written there. */
    List<EmotionScores> scores() {
        List<EmotionScores> scores = new ArrayList<>(count);
        double[] row = new double[contract.labels().size()];
        for (int at = 0; at < shares.capacity();) {
            for (Emotion emotion : contract.labels()) {
                row[emotion.ordinal()] = shares.get(at++);
            }
            scores.add(EmotionScores.of(row));
        }
        return scores;
    }

    @Override
    public void close() {
        input.close();
        output.close();
    }
}
