package org.attune.classification;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The classifier by ONNX Runtime: no spinning threads, tensors that are used again. The file's contract is checked at
 * load, and the model has to give the answer again that it gave when it was exported; that shows a wrong range or
 * damaged weights.
 */
public final class OnnxEmotionClassifier implements EmotionClassifier {
    private final OnnxModel model;
    private final MapsOutput maps;
    private @Nullable FaceBatch batch;

    /**
     * With one thread, which is cheapest for a face or two at a time.
     *
     * @throws ModelException when the file is missing, damaged, or breaks the contract
     */
    public OnnxEmotionClassifier(Path file) {
        this(file, 1);
    }

    /**
     * @param threads that ONNX Runtime may use; more than one pays for large batches only
     * @throws ModelException when the file is missing, damaged, or breaks the contract
     */
    public OnnxEmotionClassifier(Path file, int threads) {
        this.model = new OnnxModel(file, threads);
        try {
            contract().checkProbe(classify(List.of(contract().probeFace())).getFirst());
            this.maps = new MapsOutput(contract().labels(), mapsShape());
        } catch (OrtException | IllegalArgumentException | ModelException broken) {
            close();
            throw OnnxModel.unusable(file, broken);
        }
    }

    /** Of ONNX Runtime, whose library this loads. */
    public static String runtimeVersion() {
        return OrtEnvironment.getEnvironment().getVersion();
    }

    @Override
    public ModelContract contract() {
        return model.contract();
    }

    /** SHA-256 of the file, lower-case hexadecimal. */
    public String hash() {
        return model.hash();
    }

    @Override
    public synchronized List<EmotionScores> classify(List<byte[]> faces) {
        if (faces.isEmpty()) {
            return List.of();
        }
        try {
            FaceBatch batch = batchOf(faces.size());
            model.session().run(batch.inputs(faces), Set.of(), batch.outputs()).close();
            return batch.scores();
        } catch (OrtException | IllegalArgumentException failed) {
            throw new ModelException(Messages.text("model.silent"), failed);
        }
    }

    @Override
    public boolean canExplain() {
        return maps.tellsPlaces();
    }

    @Override
    public synchronized List<ExplainedScores> explain(List<byte[]> faces) {
        if (faces.isEmpty()) {
            return List.of();
        }
        try (OnnxTensor written = maps.tensor(model.environment(), faces.size())) {
            FaceBatch batch = batchOf(faces.size());
            Map<String, OnnxTensor> outputs = new HashMap<>(batch.outputs());
            outputs.put(OnnxModel.ACTIVATION_MAPS, written);
            model.session().run(batch.inputs(faces), Set.of(), outputs).close();
            List<EmotionScores> scores = batch.scores();
            return IntStream.range(0, faces.size())
                    .mapToObj(face -> new ExplainedScores(scores.get(face), maps.of(face))).toList();
        } catch (OrtException | IllegalArgumentException failed) {
            throw new ModelException(Messages.text("model.silent"), failed);
        }
    }

    /** Waits for an answer in work; a session that hangs in its last frame must not lose the model under its feet. */
    @Override
    public synchronized void close() {
        release();
        model.close();
    }

    private FaceBatch batchOf(int count) throws OrtException {
        FaceBatch last = batch;
        if (last != null && last.count() == count) {
            return last;
        }
        release();
        FaceBatch fresh = new FaceBatch(model.environment(), contract(), model.input(), OnnxModel.PROBABILITIES, count);
        batch = fresh;
        return fresh;
    }

    private void release() {
        if (batch != null) {
            batch.close();
            batch = null;
        }
    }

    /** As the model answers: what it declares may leave the sizes open. */
    private long[] mapsShape() throws OrtException {
        try (OrtSession.Result result = model.session().run(batchOf(1).inputs(List.of(contract().probeFace())),
                Set.of(OnnxModel.ACTIVATION_MAPS))) {
            return ((OnnxTensor) result.get(0)).getInfo().getShape();
        }
    }
}
