package org.attune.classification;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;

/** Gets the activation maps from ONNX Runtime, which writes them directly into a reused buffer. */
final class MapsOutput {
    private final List<Emotion> labels;
    private final int columns;
    private final int rows;
    private FloatBuffer values = FloatBuffer.allocate(0);

    /**
     * @param labels in the order of the model's outputs
     * @param shape of the output, {@code [N, 7, rows, columns]}
     */
    MapsOutput(List<Emotion> labels, long[] shape) {
        this.labels = labels;
        this.rows = (int) shape[2];
        this.columns = (int) shape[3];
    }

    /** Whether the maps distinguish parts of a face. */
    boolean tellsPlaces() {
        return rows * columns > 1;
    }

    /** The tensor that the maps for this many faces are written to. The caller closes it. */
    OnnxTensor tensor(OrtEnvironment environment, int faces) throws OrtException {
        int needed = faces * perFace();
        if (values.capacity() < needed) {
            values = ByteBuffer.allocateDirect(needed * Float.BYTES).order(ByteOrder.nativeOrder()).asFloatBuffer();
        }
        values.clear().limit(needed);
        return OnnxTensor.createTensor(environment, values, new long[]{faces, labels.size(), rows, columns});
    }

    /** A copy of the maps written for one face. */
    ActivationMaps of(int face) {
        float[] copy = new float[perFace()];
        int cells = rows * columns;
        for (int output = 0; output < labels.size(); output++) {
            values.get(face * perFace() + output * cells, copy, labels.get(output).ordinal() * cells, cells);
        }
        return new ActivationMaps(columns, rows, copy);
    }

    private int perFace() {
        return labels.size() * rows * columns;
    }
}
