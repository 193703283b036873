package org.attune.app;

import java.nio.file.Path;
import org.attune.config.Environment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which expression model. */
final class ModelOption {
    @Option(names = "--model", paramLabel = "FILE", description = "Another expression model with Attune's contract.")
    @Nullable Path model;

    Path file() {
        return model != null ? model : Environment.models().resolve("mini_xception.onnx");
    }
}
