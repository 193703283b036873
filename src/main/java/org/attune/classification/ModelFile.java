package org.attune.classification;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.attune.platform.RegularFile;

/**
 * Reads a model file from an untrusted source. Accepts only files of bounded size that contain all weights and use
 * operators of the standard domain only. The constants are the field numbers in onnx.proto (ONNX 1.19, opset 14).
 */
final class ModelFile {
    static final long LARGEST = 256L << 20;
    private static final Set<String> STANDARD = Set.of("", "ai.onnx");
    private static final int DEEPEST = 16;

    private static final int MODEL_GRAPH = 7;
    private static final int MODEL_OPSET = 8;
    private static final int MODEL_FUNCTION = 25;
    private static final int OPSET_DOMAIN = 1;
    private static final int GRAPH_NODE = 1;
    private static final int GRAPH_INITIALIZER = 5;
    private static final int GRAPH_SPARSE_INITIALIZER = 15;
    private static final int NODE_ATTRIBUTE = 5;
    private static final int NODE_DOMAIN = 7;
    private static final int ATTRIBUTE_TENSOR = 5;
    private static final int ATTRIBUTE_GRAPH = 6;
    private static final int ATTRIBUTE_TENSORS = 10;
    private static final int ATTRIBUTE_GRAPHS = 11;
    private static final int TENSOR_EXTERNAL_DATA = 13;
    private static final int TENSOR_DATA_LOCATION = 14;

    private ModelFile() {}

    /**
     * Reads the whole file.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it must not be loaded; the message is a clause for the user
     */
    static byte[] read(Path file) throws IOException {
        RegularFile.require(file);
        require(Files.size(file) <= LARGEST, "it is larger than " + (LARGEST >> 20) + " MB");
        byte[] bytes = Files.readAllBytes(file);
        try {
            model(CodedInputStream.newInstance(bytes));
        } catch (IOException broken) {
            throw new IllegalArgumentException("it is damaged or not an ONNX file", broken);
        }
        return bytes;
    }

    private static void model(CodedInputStream in) throws IOException {
        each(in, 0, (field, depth) -> {
            switch (field) {
                case MODEL_GRAPH -> inside(in, depth, ModelFile::graph);
                case MODEL_OPSET -> inside(in, depth, (part, deeper) -> domain(part, deeper, OPSET_DOMAIN));
                case MODEL_FUNCTION -> throw new IllegalArgumentException("it defines functions of its own");
                default -> {
                    return false;
                }
            }
            return true;
        });
    }

    private static void graph(CodedInputStream in, int depth) throws IOException {
        each(in, depth, (field, deeper) -> {
            switch (field) {
                case GRAPH_NODE -> inside(in, deeper, ModelFile::node);
                case GRAPH_INITIALIZER -> inside(in, deeper, ModelFile::tensor);
                case GRAPH_SPARSE_INITIALIZER -> throw new IllegalArgumentException("it has sparse weights");
                default -> {
                    return false;
                }
            }
            return true;
        });
    }

    private static void node(CodedInputStream in, int depth) throws IOException {
        each(in, depth, (field, deeper) -> {
            switch (field) {
                case NODE_DOMAIN -> requireStandard(in.readString());
                case NODE_ATTRIBUTE -> inside(in, deeper, ModelFile::attribute);
                default -> {
                    return false;
                }
            }
            return true;
        });
    }

    private static void attribute(CodedInputStream in, int depth) throws IOException {
        each(in, depth, (field, deeper) -> {
            switch (field) {
                case ATTRIBUTE_TENSOR, ATTRIBUTE_TENSORS -> inside(in, deeper, ModelFile::tensor);
                case ATTRIBUTE_GRAPH, ATTRIBUTE_GRAPHS -> inside(in, deeper, ModelFile::graph);
                default -> {
                    return false;
                }
            }
            return true;
        });
    }

    private static void tensor(CodedInputStream in, int depth) throws IOException {
        each(in, depth, (field, deeper) -> {
            require(field != TENSOR_EXTERNAL_DATA && field != TENSOR_DATA_LOCATION, "its weights are in another file");
            return false;
        });
    }

    private static void domain(CodedInputStream in, int depth, int domainField) throws IOException {
        each(in, depth, (field, deeper) -> {
            if (field == domainField) {
                requireStandard(in.readString());
                return true;
            }
            return false;
        });
    }

    private static void requireStandard(String domain) {
        require(STANDARD.contains(domain), "it has operators of " + domain + ", which are not standard");
    }

    /** Handles one field of a protobuf message. */
    private interface Field {
        /** @return whether it consumed the field; otherwise the field is skipped */
        boolean read(int number, int depth) throws IOException;
    }

    /** Reads a nested protobuf message. */
    private interface Part {
        void read(CodedInputStream in, int depth) throws IOException;
    }

    private static void each(CodedInputStream in, int depth, Field field) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            boolean isMessageOrText = WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_LENGTH_DELIMITED;
            if (!isMessageOrText && WireFormat.getTagFieldNumber(tag) != TENSOR_DATA_LOCATION
                    || !field.read(WireFormat.getTagFieldNumber(tag), depth + 1)) {
                in.skipField(tag);
            }
        }
    }

    private static void inside(CodedInputStream in, int depth, Part part) throws IOException {
        require(depth < DEEPEST, "its graphs lie too deep in each other");
        int outer = in.pushLimit(in.readRawVarint32());
        part.read(in, depth);
        in.checkLastTagWas(0);
        in.popLimit(outer);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
