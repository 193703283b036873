package org.attune.web.core;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The metadata of a model file, which onnxruntime-web does not hand out. Reads Protocol Buffers' wire format: in ONNX's
 * {@code ModelProto}, field 14 repeats a message whose field 1 is a name and whose field 2 is its text.
 */
public final class ModelMetadata {
    private static final int METADATA = 14;
    private static final int NAME = 1;
    private static final int TEXT = 2;

    private final Map<String, String> entries = new HashMap<>();

    private ModelMetadata() {}

    /**
     * @param file a whole ONNX file
     * @throws IllegalArgumentException if it is not one; the message is a clause for the user
     */
    public static Map<String, String> of(byte[] file) {
        ModelMetadata metadata = new ModelMetadata();
        WireReader model = new WireReader(file, 0, file.length);
        while (model.next()) {
            if (model.field() == METADATA && model.hasBytes()) {
                metadata.add(model.message());
            }
        }
        return metadata.entries;
    }

    private void add(WireReader entry) {
        String name = "";
        String text = "";
        while (entry.next()) {
            name = entry.field() == NAME ? text(entry) : name;
            text = entry.field() == TEXT ? text(entry) : text;
        }
        entries.put(name, text);
    }

    private static String text(WireReader field) {
        return new String(field.bytes(), StandardCharsets.UTF_8);
    }
}
