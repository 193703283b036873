package org.attune;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The wire format in which ONNX files are written: what a test's own models are made of. */
public final class Protobuf {
    private static final int VARINT = 0;
    private static final int BYTES = 2;

    private Protobuf() {}

    public static byte[] text(int field, String text) {
        return message(field, text.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] number(int field, int value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        varint(out, field << 3 | VARINT);
        varint(out, value);
        return out.toByteArray();
    }

    public static byte[] floats(int field, float... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            bytes.putFloat(value);
        }
        return message(field, bytes.array());
    }

    public static byte[] message(int field, byte[]... parts) {
        byte[] content = joined(parts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        varint(out, field << 3 | BYTES);
        varint(out, content.length);
        out.writeBytes(content);
        return out.toByteArray();
    }

    /** Messages that follow each other are one. */
    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static void varint(ByteArrayOutputStream out, int value) {
        int rest = value;
        for (; rest > 127; rest >>>= 7) {
            out.write(rest & 127 | 128);
        }
        out.write(rest);
    }
}
