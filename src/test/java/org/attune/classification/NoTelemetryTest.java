package org.attune.classification;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing leaves the machine: the native libraries hold no address that events are uploaded to. See
 * docs/decisions/0004.
 */
class NoTelemetryTest {

    @ParameterizedTest
    @ValueSource(strings = {"linux-x64/libonnxruntime.so", "linux-aarch64/libonnxruntime.so",
            "osx-aarch64/libonnxruntime.dylib", "win-x64/onnxruntime.dll"})
    void theNativeLibraryHasNoUploader(String library) throws IOException {
        try (InputStream in = OrtEnvironment.class.getResourceAsStream("/ai/onnxruntime/native/" + library)) {
            String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);

            assertThat(text.contains("events.data.")).as("an upload address in %s", library).isFalse();
            assertThat(text.contains("ORT_DISABLE_TELEMETRY")).as("the uploader's own switch in %s", library).isFalse();
        }
    }
}
