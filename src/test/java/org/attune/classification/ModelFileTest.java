package org.attune.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.Protobuf.joined;
import static org.attune.Protobuf.message;
import static org.attune.Protobuf.text;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attune.platform.Environment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models that somebody made to do more than to classify. A part put behind a good model is in it. */
class ModelFileTest {
    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_NODE = 1;

    static final List<Object[]> HOSTILE = List.of(
            new Object[]{"operators of com.microsoft", message(8, text(1, "com.microsoft"))},
            new Object[]{"operators of evil.domain", message(MODEL_GRAPH, message(GRAPH_NODE, text(7, "evil.domain")))},
            new Object[]{"operators of evil.domain",
                    message(MODEL_GRAPH,
                            message(GRAPH_NODE, message(5, message(6, message(GRAPH_NODE, text(7, "evil.domain"))))))},
            new Object[]{"weights are in another file",
                    message(MODEL_GRAPH, message(5, message(13, text(1, "location"))))},
            new Object[]{"weights are in another file", message(MODEL_GRAPH, message(5, new byte[]{14 << 3, 1}))},
            new Object[]{"weights are in another file",
                    message(MODEL_GRAPH, message(GRAPH_NODE, message(5, message(5, new byte[]{14 << 3, 1}))))},
            new Object[]{"functions of its own", message(25, text(1, "f"))},
            new Object[]{"too deep", message(MODEL_GRAPH, nested(40))});

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void whatAClassifierDoesNotNeedIsRefusedInWords(String reason, byte[] addition) throws IOException {
        Path file = Files.write(folder.resolve("model.onnx"),
                joined(Files.readAllBytes(shipped("mini_xception.onnx")), addition));

        assertThatThrownBy(() -> new OnnxEmotionClassifier(file)).isInstanceOf(ModelException.class)
                .hasMessageContaining("model.onnx").hasMessageContaining(reason);
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path file = folder.resolve("large.onnx");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(ModelFile.LARGEST + 1);
        }

        assertThatThrownBy(() -> new OnnxEmotionClassifier(file)).isInstanceOf(ModelException.class)
                .hasMessageContaining("larger than 256 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mini_xception.onnx", "mini_xception_fer2013.onnx"})
    void theShippedModelsPass(String name) throws IOException {
        assertThat(ModelFile.read(shipped(name))).isEqualTo(Files.readAllBytes(shipped(name)));
    }

    private static Path shipped(String name) {
        return Environment.models().resolve(name);
    }

    /** A node with an attribute with a graph with a node, and so on. */
    private static byte[] nested(int depth) {
        byte[] graph = text(2, "innermost");
        for (int level = 0; level < depth; level++) {
            graph = message(GRAPH_NODE, message(5, message(6, graph)));
        }
        return graph;
    }
}
