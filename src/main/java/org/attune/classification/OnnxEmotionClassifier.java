package org.attune.classification;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
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
    private static final String PROBABILITIES = "probabilities";
    private static final String ACTIVATION_MAPS = "activation_maps";
    private static final double PROBE_TOLERANCE = 0.01;
    private static final int CLASSES = Emotion.values().length;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final String input;
    private final ModelContract contract;
    private final String hash;
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
        byte[] bytes = read(file);
        this.hash = sha256(bytes);
        try (OrtSession.SessionOptions options = options(threads)) {
            environment.setTelemetry(false);
            this.session = environment.createSession(bytes, options);
        } catch (OrtException damaged) {
            throw new ModelException(ModelWords.of("model.damaged", file), damaged);
        }
        try {
            check(session.getInputNames().size() == 1,
                    "it has " + session.getInputNames().size() + " inputs, the contract says one");
            this.input = session.getInputNames().iterator().next();
            this.contract = ModelContract.parse(session.getMetadata().getCustomMetadata());
            checkShapes();
            checkProbe();
            this.maps = new MapsOutput(contract.labels(), mapsShape());
        } catch (OrtException | IllegalArgumentException | ModelException broken) {
            close();
            throw new ModelException(ModelWords.of("model.unusable", file,
                    broken instanceof IllegalArgumentException ? broken.getMessage() : "ONNX Runtime cannot run it"),
                    broken);
        }
    }

    /** Of ONNX Runtime, whose library this loads. */
    public static String runtimeVersion() {
        return OrtEnvironment.getEnvironment().getVersion();
    }

    @Override
    public ModelContract contract() {
        return contract;
    }

    /** SHA-256 of the file, lower-case hexadecimal. */
    public String hash() {
        return hash;
    }

    @Override
    public synchronized List<EmotionScores> classify(List<byte[]> faces) {
        if (faces.isEmpty()) {
            return List.of();
        }
        try {
            FaceBatch batch = batchOf(faces.size());
            session.run(batch.inputs(faces), Set.of(), batch.outputs()).close();
            return batch.scores();
        } catch (OrtException | IllegalArgumentException failed) {
            throw new ModelException(ModelWords.of("model.silent"), failed);
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
        try (OnnxTensor written = maps.tensor(environment, faces.size())) {
            FaceBatch batch = batchOf(faces.size());
            Map<String, OnnxTensor> outputs = new HashMap<>(batch.outputs());
            outputs.put(ACTIVATION_MAPS, written);
            session.run(batch.inputs(faces), Set.of(), outputs).close();
            List<EmotionScores> scores = batch.scores();
            return IntStream.range(0, faces.size())
                    .mapToObj(face -> new ExplainedScores(scores.get(face), maps.of(face))).toList();
        } catch (OrtException | IllegalArgumentException failed) {
            throw new ModelException(ModelWords.of("model.silent"), failed);
        }
    }

    /** Waits for an answer in work; a session that hangs in its last frame must not lose the model under its feet. */
    @Override
    public synchronized void close() {
        release();
        try {
            session.close();
        } catch (OrtException | IllegalStateException alreadyClosed) {
            // Closing twice is allowed here.
        }
    }

    private FaceBatch batchOf(int count) throws OrtException {
        FaceBatch last = batch;
        if (last != null && last.count() == count) {
            return last;
        }
        release();
        FaceBatch fresh = new FaceBatch(environment, contract, input, PROBABILITIES, count);
        batch = fresh;
        return fresh;
    }

    private void release() {
        if (batch != null) {
            batch.close();
            batch = null;
        }
    }

    private void checkShapes() throws OrtException {
        long[] in = shape(session.getInputInfo().get(input));
        check(in.length == 4 && in[0] < 0 && in[1] == 1 && in[2] == contract.size() && in[3] == contract.size(),
                "its input is " + Arrays.toString(in) + ", the contract says [N, 1, " + contract.size() + ", "
                        + contract.size() + "]");
        checkOutput(PROBABILITIES, 2);
        checkOutput(ACTIVATION_MAPS, 4);
    }

    private void checkOutput(String name, int rank) throws OrtException {
        NodeInfo info = session.getOutputInfo().get(name);
        check(info != null, "it has no output " + name);
        long[] shape = shape(info);
        check(shape.length == rank && shape[1] == CLASSES, "its output " + name + " is " + Arrays.toString(shape));
    }

    /** As the model answers: what it declares may leave the sizes open. */
    private long[] mapsShape() throws OrtException {
        try (OrtSession.Result result = session.run(batchOf(1).inputs(List.of(contract.probeFace())),
                Set.of(ACTIVATION_MAPS))) {
            return ((OnnxTensor) result.get(0)).getInfo().getShape();
        }
    }

    private void checkProbe() {
        EmotionScores answer = classify(List.of(contract.probeFace())).getFirst();
        for (int index = 0; index < CLASSES; index++) {
            check(Math.abs(answer.of(contract.labels().get(index)) - contract.probe().get(index)) < PROBE_TOLERANCE,
                    "it does not give its own probe answer again (" + answer + " instead of " + contract.probe()
                            + "), so its weights or its input range are not the ones that were exported");
        }
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static long[] shape(NodeInfo info) {
        check(info.getInfo() instanceof TensorInfo tensor && tensor.type == OnnxJavaType.FLOAT,
                "its " + info.getName() + " is not of the kind float32");
        return ((TensorInfo) info.getInfo()).getShape();
    }

    private static OrtSession.SessionOptions options(int threads) throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(threads);
        options.setInterOpNumThreads(1);
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        return options;
    }

    private static byte[] read(Path file) {
        try {
            return ModelFile.read(file);
        } catch (IllegalArgumentException refused) {
            throw new ModelException("The model " + file + " cannot be used: " + refused.getMessage() + ".", refused);
        } catch (IOException unreadable) {
            String sentence = unreadable instanceof NoSuchFileException
                    ? "model.missing"
                    : Files.isDirectory(file) ? "model.folder" : "model.unreadable";
            throw new ModelException(ModelWords.of(sentence, file), unreadable);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new AssertionError(everyJvmHasIt);
        }
    }
}
