package org.attune.classification;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
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
import java.util.HexFormat;
import java.util.Set;
import org.attune.platform.WindowThread;

/** A model file loaded into ONNX Runtime. Checks that its inputs and outputs match the contract. */
final class OnnxModel implements AutoCloseable {
    static final String PROBABILITIES = "probabilities";
    static final String ACTIVATION_MAPS = "activation_maps";
    private static final int CLASSES = Emotion.values().length;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final String input;
    private final ModelContract contract;
    private final String hash;

    /** @throws ModelException if the file is missing, damaged, or breaks the contract */
    OnnxModel(Path file, int threads) {
        this(file, threads, Set.of());
    }

    /**
     * @param besides names of the inputs that it has besides the face
     * @throws ModelException if the file is missing, damaged, or breaks the contract
     */
    OnnxModel(Path file, int threads, Set<String> besides) {
        WindowThread.keepFree();
        byte[] bytes = read(file);
        this.hash = sha256(bytes);
        try (OrtSession.SessionOptions options = options(threads)) {
            environment.setTelemetry(false);
            this.session = environment.createSession(bytes, options);
        } catch (OrtException damaged) {
            throw new ModelException(Messages.text("model.damaged", file), damaged);
        }
        try {
            Set<String> inputs = session.getInputNames();
            check(inputs.size() == 1 + besides.size() && inputs.containsAll(besides),
                    "it has " + inputs.size() + " inputs, the contract says "
                            + (besides.isEmpty() ? "one" : "the face and " + String.join(", ", besides)));
            this.input = inputs.stream().filter(name -> !besides.contains(name)).findFirst().orElseThrow();
            this.contract = ModelContract.parse(session.getMetadata().getCustomMetadata());
            checkShapes();
        } catch (OrtException | IllegalArgumentException broken) {
            close();
            throw unusable(file, broken);
        }
    }

    static ModelException unusable(Path file, Exception broken) {
        String why = broken instanceof IllegalArgumentException
                ? String.valueOf(broken.getMessage())
                : "ONNX Runtime cannot run it";
        return new ModelException(Messages.text("model.unusable", file, why), broken);
    }

    /** @throws IllegalArgumentException unless {@code holds}; the message is a clause for the user */
    static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    OrtEnvironment environment() {
        return environment;
    }

    OrtSession session() {
        return session;
    }

    /** The name of the model's input. */
    String input() {
        return input;
    }

    ModelContract contract() {
        return contract;
    }

    /** SHA-256 of the file, lower-case hexadecimal. */
    String hash() {
        return hash;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException | IllegalStateException alreadyClosed) {
            // Closing twice is allowed here.
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
            throw new ModelException(Messages.text(sentence, file), unreadable);
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
