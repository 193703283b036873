package org.attune.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.attune.config.Environment;
import org.attune.config.RequestException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which expression model. */
final class ModelOption {
    @Option(names = "--model", paramLabel = "FILE", description = "Another expression model with Attune's contract.")
    @Nullable
    Path model;

    /**
     * @throws IllegalArgumentException with a sentence, when there is no such file; what is in it is looked at when it
     * is needed
     */
    void check() {
        if (model != null && !Files.isRegularFile(model)) {
            throw new RequestException(
                    Files.exists(model) ? model + " is not a file." : "There is no file " + model + ".");
        }
    }

    Path file() {
        return model != null ? model : Environment.models().resolve("mini_xception.onnx");
    }
}
