package org.attune.report.data;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The text chunk of a PNG that carries a report, by its keyword {@code attune.report}. Attune writes compressed iTXt;
 * other programs that keep a PNG's texts write them as any of the three kinds of text (PNG specification, 11.3.3).
 *
 * @param type one that {@link #isText}
 * @param data that {@link #isOurs}
 */
record ReportChunk(int type, ByteBuffer data) {
    static final int TYPE = Png.type("iTXt");
    private static final int PLAIN = Png.type("tEXt");
    private static final int COMPRESSED = Png.type("zTXt");
    private static final Set<Integer> MESSAGES = Set.of(TYPE, PLAIN, COMPRESSED);
    private static final byte[] KEYWORD = "attune.report\0".getBytes(StandardCharsets.US_ASCII);
    static final int KEYWORD_LENGTH = KEYWORD.length;
    /** Compressed, by deflate, in no language, with no translated keyword. */
    private static final byte[] FLAGS = {1, 0, 0, 0};
    private static final String UNKNOWN = "its data is packed in an unknown way";

    /** @return the chunk's data */
    static byte[] pack(byte[] json) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.write(KEYWORD, 0, KEYWORD.length);
        data.write(FLAGS, 0, FLAGS.length);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(data)) {
            deflater.write(json);
        }
        return data.toByteArray();
    }

    static boolean isText(int type) {
        return MESSAGES.contains(type);
    }

    /** Whether a text chunk with this data, or with one that begins so, is a report's. */
    static boolean isOurs(ByteBuffer data) {
        return data.remaining() >= KEYWORD.length
                && Arrays.equals(KEYWORD, 0, KEYWORD.length, data.array(), 0, KEYWORD.length);
    }

    /**
     * @return the JSON in UTF-8; memory and time end with {@link ReportJson#LONGEST}, whatever the data would inflate
     * to
     */
    byte[] unpack() throws InvalidReportException {
        if (type == PLAIN) {
            return inUtf8(rest(KEYWORD_LENGTH));
        }
        int method = type == TYPE ? KEYWORD_LENGTH + 1 : KEYWORD_LENGTH;
        InvalidReportException.unless(data.limit() > method, UNKNOWN);
        boolean deflated = type == COMPRESSED || data.get(KEYWORD_LENGTH) == 1;
        InvalidReportException.unless(deflated ? data.get(method) == 0 : data.get(KEYWORD_LENGTH) == 0, UNKNOWN);
        int text = type == TYPE ? behind(behind(method + 1)) : method + 1;
        byte[] json = deflated ? inflated(text) : rest(text);
        return type == COMPRESSED ? inUtf8(json) : json;
    }

    /** The place behind the next zero: a language and a translated keyword end so. */
    private int behind(int from) throws InvalidReportException {
        for (int at = from; at < data.limit(); at++) {
            if (data.get(at) == 0) {
                return at + 1;
            }
        }
        throw new InvalidReportException(UNKNOWN);
    }

    private byte[] rest(int from) throws InvalidReportException {
        InvalidReportException.unless(data.limit() - from <= ReportJson.LONGEST,
                "its data is longer than any session's");
        return Arrays.copyOfRange(data.array(), from, data.limit());
    }

    private byte[] inflated(int from) throws InvalidReportException {
        InvalidReportException.unless(data.limit() > from, UNKNOWN);
        try (InputStream inflater = new InflaterInputStream(
                new ByteArrayInputStream(data.array(), from, data.limit() - from))) {
            byte[] json = inflater.readNBytes(ReportJson.LONGEST + 1);
            InvalidReportException.unless(json.length <= ReportJson.LONGEST, "its data is longer than any session's");
            return json;
        } catch (IOException damaged) {
            throw new InvalidReportException("its data is damaged");
        }
    }

    /**
     * These two kinds are Latin-1 by the specification; some programs write UTF-8 into them all the same, which Latin-1
     * almost never looks like.
     */
    private static byte[] inUtf8(byte[] text) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return text;
        } catch (CharacterCodingException latin1) {
            return new String(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8);
        }
    }
}
