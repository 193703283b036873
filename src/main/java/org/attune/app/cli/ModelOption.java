package org.attune.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.attune.error.RequestException;
import org.attune.platform.Environment;
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
    public void check() {
        if (model != null && !Files.isRegularFile(model)) {
            throw new RequestException(
                    Files.exists(model) ? model + " is not a file." : "There is no file " + model + ".");
        }
    }

    public Path file() {
        return model != null ? model : Environment.models().resolve("mini_xception.onnx");
    }
}
