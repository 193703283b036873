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
 * The tensors for a fixed number of faces: one for the scaled gray levels, one for the shares that the model writes.
 * Their memory is reused as long as the number of faces stays the same.
 */
final class FaceBatch implements AutoCloseable {
    private final int count;
    private final ModelContract contract;
    private final float[] face;
    private final float[] row;
    private final FloatBuffer pixels;
    private final FloatBuffer shares;
    private final OnnxTensor input;
    private final OnnxTensor output;
    private final Map<String, OnnxTensor> inputs;
    private final Map<String, OnnxTensor> outputs;

    /**
     * @param inputName name of the model's input
     * @param outputName name of the output with the shares
     */
    FaceBatch(OrtEnvironment environment, ModelContract contract, String inputName, String outputName, int count)
            throws OrtException {
        this.count = count;
        this.contract = contract;
        int size = contract.size();
        this.face = new float[size * size];
        this.row = new float[contract.labels().size()];
        this.pixels = memory(count * face.length);
        this.shares = memory(count * row.length);
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
     * Fills the input tensor [N, 1, size, size].
     *
     * @param faces gray levels, {@code size * size} each; as many faces as the batch holds
     * @return the tensor by the input's name
     */
    Map<String, OnnxTensor> inputs(List<byte[]> faces) {
        for (int index = 0; index < faces.size(); index++) {
            contract.toInput(faces.get(index), face, 0);
            pixels.put(index * face.length, face);
        }
        return inputs;
    }

    /** The tensor that the model writes the shares to, by the output's name. */
    Map<String, OnnxTensor> outputs() {
        return outputs;
    }

    /** The scores that the model wrote. */
    List<EmotionScores> scores() {
        List<EmotionScores> scores = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            shares.get(index * row.length, row);
            scores.add(contract.toScores(row, 0));
        }
        return scores;
    }

    @Override
    public void close() {
        input.close();
        output.close();
    }
}
