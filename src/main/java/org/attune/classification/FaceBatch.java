package org.attune.classification;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;

/** Faces as the model wants them: gray levels in its range, in one buffer that grows to the largest batch and is used again. */
final class FaceBatch {
    private final OrtEnvironment environment;
    private final int size;
    private final float[] levels = new float[256];
    private FloatBuffer pixels = FloatBuffer.allocate(0);

    FaceBatch(OrtEnvironment environment, ModelContract contract) {
        this.environment = environment;
        this.size = contract.size();
        for (int level = 0; level < levels.length; level++) {
            levels[level] = (float) (contract.low() + level * (contract.high() - contract.low()) / 255);
        }
    }

    /**
     * A tensor [N, 1, size, size] over the buffer; the one before must not be used any more.
     *
     * @param faces gray levels, {@code size * size} each
     */
    OnnxTensor tensor(List<byte[]> faces) throws OrtException {
        reserve(faces.size() * size * size);
        for (byte[] face : faces) {
            for (byte pixel : face) {
                pixels.put(levels[pixel & 0xFF]);
            }
        }
        return OnnxTensor.createTensor(environment, pixels.flip(), new long[] {faces.size(), 1, size, size});
    }

    private void reserve(int count) {
        if (pixels.capacity() < count) {
            pixels = ByteBuffer.allocateDirect(count * Float.BYTES).order(ByteOrder.nativeOrder()).asFloatBuffer();
        }
        pixels.clear();
    }
}
