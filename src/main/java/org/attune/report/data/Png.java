package org.attune.report.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** How a PNG is built of chunks. */
final class Png {
    static final long SIGNATURE = 0x89504E470D0A1A0AL;
    static final int SIGNATURE_LENGTH = 8;
    static final int HEADER_LENGTH = 13;
    /** Length, type and CRC. */
    static final int FRAME = 12;

    static int type(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    /** @param begin of a file, as long as the signature or shorter */
    static boolean isPng(byte[] begin) {
        return begin.length == SIGNATURE_LENGTH && ByteBuffer.wrap(begin).getLong() == SIGNATURE;
    }

    /** @return the file with the chunk right behind its header */
    static byte[] insert(byte[] png, int type, byte[] data) {
        int at = SIGNATURE_LENGTH + FRAME + HEADER_LENGTH;
        ByteBuffer all = ByteBuffer.allocate(png.length + FRAME + data.length).put(png, 0, at).putInt(data.length)
                .putInt(type).put(data);
        CRC32 crc = new CRC32();
        crc.update(all.array(), at + Integer.BYTES, Integer.BYTES + data.length);
        return all.putInt((int) crc.getValue()).put(png, at, png.length - at).array();
    }
}
