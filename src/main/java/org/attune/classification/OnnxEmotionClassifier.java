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
 * Runs the classifier on ONNX Runtime, without spinning threads and with reused tensors. Loading checks the file's
 * contract and requires the model to reproduce its probe output from the export, which detects a wrong input range or
 * damaged weights.
 */
public final class OnnxEmotionClassifier implements EmotionClassifier {
    private final OnnxModel model;
    private final MapsOutput maps;
    private final Path file;
    private volatile boolean hasGuided;
    private @Nullable FaceBatch batch;
    private @Nullable GuidedModel guided;

    /**
     * Uses one thread, which is cheapest for one or two faces at a time.
     *
     * @throws ModelException if the file is missing, damaged, or breaks the contract
     */
    public OnnxEmotionClassifier(Path file) {
        this(file, 1);
    }

    /**
     * @param threads for ONNX Runtime; more than one only pays off for large batches
     * @throws ModelException if the file is missing, damaged, or breaks the contract
     */
    public OnnxEmotionClassifier(Path file, int threads) {
        this.file = file;
        this.hasGuided = GuidedModel.isBeside(file);
        this.model = new OnnxModel(file, threads);
        try {
            contract().checkProbe(classify(List.of(contract().probeFace())).getFirst());
            this.maps = new MapsOutput(contract().labels(), mapsShape());
        } catch (OrtException | IllegalArgumentException | ModelException broken) {
            close();
            throw OnnxModel.unusable(file, broken);
        }
    }

    /** The version of ONNX Runtime. Loads its native library. */
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

    @Override
    public boolean canExplainPixels() {
        return hasGuided;
    }

    /**
     * The first call loads the graph, in a tenth of a second. If that fails, none can be asked for again.
     */
    @Override
    public synchronized PixelGradient gradient(byte[] face, Emotion expression) {
        try {
            return guided().of(face, expression);
        } catch (OrtException failed) {
            throw new ModelException(Messages.text("model.silent"), failed);
        }
    }

    private GuidedModel guided() {
        GuidedModel known = guided;
        if (known == null) {
            known = loadGuided();
            guided = known;
        }
        return known;
    }

    private GuidedModel loadGuided() {
        try {
            return new GuidedModel(GuidedModel.beside(file), contract());
        } catch (ModelException damaged) {
            hasGuided = false;
            throw damaged;
        }
    }

    /**
     * Waits for a running inference: a session that hangs in its last frame must not lose the model during the call.
     */
    @Override
    public synchronized void close() {
        release();
        if (guided != null) {
            guided.close();
            guided = null;
        }
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

    /** Taken from a real output, because the declared shape may leave dimensions open. */
    private long[] mapsShape() throws OrtException {
        try (OrtSession.Result result = model.session().run(batchOf(1).inputs(List.of(contract().probeFace())),
                Set.of(OnnxModel.ACTIVATION_MAPS))) {
            return ((OnnxTensor) result.get(0)).getInfo().getShape();
        }
    }
}
