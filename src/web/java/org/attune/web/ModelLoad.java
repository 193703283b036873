package org.attune.web;

import java.util.List;
import org.attune.classification.ModelContract;
import org.attune.web.core.LoadedModel;
import org.attune.web.core.ModelMetadata;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** Reads a model's file, and checks that the browser computes what the file says it should. */
final class ModelLoad {
    private ModelLoad() {}

    /** @throws IllegalArgumentException if the model breaks the contract; the message is a clause for the user */
    static LoadedModel of(Uint8Array file, ModelRun run) {
        ModelContract contract = ModelContract.parse(ModelMetadata.of(Bytes.of(file)));
        PromisedClassifier classifier = new PromisedClassifier(contract, run);
        contract.checkProbe(classifier.classify(List.of(contract.probeFace())).getFirst());
        byte[] hash = new Int8Array(sha256(file).await()).copyToJavaArray();
        return new LoadedModel(classifier, hex(hash));
    }

    private static String hex(byte[] bytes) {
        StringBuilder digits = new StringBuilder();
        for (byte part : bytes) {
            digits.append(Character.forDigit(part >> 4 & 0xF, 16)).append(Character.forDigit(part & 0xF, 16));
        }
        return digits.toString();
    }

    @JSBody(params = "bytes", script = "return crypto.subtle.digest('SHA-256', bytes);")
    private static native JSPromise<ArrayBuffer> sha256(Uint8Array bytes);
}
