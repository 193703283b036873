package org.attune.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.attune.platform.Environment;
import org.attune.platform.RegularFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which expression model. */
final class ModelOption {
    @Option(names = "--model", paramLabel = "FILE", description = "Another expression model with Attune's contract.")
    @Nullable
    Path model;

    /**
     * @throws IOException when there is no such file; what is in it is looked at when it is needed
     */
    public void check() throws IOException {
        if (model != null) {
            RegularFile.require(model);
        }
    }

    public Path file() {
        return model != null ? model : Environment.models().resolve("mini_xception.onnx");
    }
}
