package org.attune.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The text chunk of a PNG that carries a report: compressed iTXt with the keyword {@code attune.report} (PNG specification, 11.3.3.4). */
final class ReportChunk {
    static final int TYPE = Png.type("iTXt");
    private static final byte[] KEYWORD = "attune.report\0".getBytes(StandardCharsets.US_ASCII);
    /** Compressed, by deflate, in no language, with no translated keyword. */
    private static final byte[] FLAGS = {1, 0, 0, 0};

    private ReportChunk() {
    }

    /** @return the chunk's data */
    static byte[] pack(byte[] json) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(KEYWORD);
        data.writeBytes(FLAGS);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(data)) {
            deflater.write(json);
        }
        return data.toByteArray();
    }

    /** Whether an iTXt chunk with this data is a report's. */
    static boolean isOurs(ByteBuffer data) {
        return data.remaining() >= KEYWORD.length && Arrays.equals(KEYWORD, 0, KEYWORD.length, data.array(), 0, KEYWORD.length);
    }

    /**
     * @param data of a chunk that {@link #isOurs}
     * @return the JSON; memory and time end with {@link ReportJson#LONGEST}, whatever the data would inflate to
     */
    static byte[] unpack(ByteBuffer data) throws Refusal {
        int text = KEYWORD.length + FLAGS.length;
        Refusal.unless(data.remaining() > text && Arrays.equals(FLAGS, 0, FLAGS.length, data.array(), KEYWORD.length, text), "its data is packed in an unknown way");
        try (InputStream inflater = new InflaterInputStream(new ByteArrayInputStream(data.array(), text, data.remaining() - text))) {
            byte[] json = inflater.readNBytes(ReportJson.LONGEST + 1);
            Refusal.unless(json.length <= ReportJson.LONGEST, "its data is longer than any session's");
            return json;
        } catch (IOException damaged) {
            throw new Refusal("its data is damaged");
        }
    }
}
