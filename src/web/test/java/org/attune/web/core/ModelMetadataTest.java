package org.attune.web.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.attune.classification.ModelContract;
import org.attune.classification.OnnxEmotionClassifier;
import org.junit.jupiter.api.Test;

class ModelMetadataTest {
    private static final Path MODEL = Path.of("models/mini_xception.onnx");

    @Test
    void contractIsTheOneThatOnnxRuntimeReads() throws IOException {
        ModelContract contract = ModelContract.parse(ModelMetadata.of(Files.readAllBytes(MODEL)));
        try (OnnxEmotionClassifier classifier = new OnnxEmotionClassifier(MODEL)) {
            assertThat(contract).isEqualTo(classifier.contract());
        }
    }

    @Test
    void damagedFileIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(MODEL);
        assertThatThrownBy(() -> ModelMetadata.of(Arrays.copyOf(whole, whole.length - 1)))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("the file is damaged");
        assertThatThrownBy(() -> ModelMetadata.of("no model at all".getBytes()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ModelMetadata.of(new byte[0])).isEqualTo(Map.of());
    }
}
