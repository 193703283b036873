package org.attune.report.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.zip.CRC32;

/** A PNG on disk, read chunk by chunk; its pixels are never looked at. */
final class PngFile {
    private static final int JPEG = 0xFFD8FF;
    private static final int HEADER = Png.type("IHDR");
    private static final int PIXELS = Png.type("IDAT");
    private static final int END = Png.type("IEND");
    private static final int END_CRC = 0xAE426082;
    private static final int MOST_CHUNKS = 2000;
    /** A report's longest text as it is, with its keyword. */
    private static final int LONGEST_TEXT = ReportJson.LONGEST + 1024;

    private final SeekableByteChannel file;
    private final long size;

    PngFile(SeekableByteChannel file) throws IOException {
        this.file = file;
        this.size = file.size();
    }

    /**
     * Goes from chunk to chunk as far as the report's, and looks at the end of the file. The header and every chunk
     * before the report's have to give their CRC, but for the pixels and for what is longer than any report; they are
     * passed over unread.
     *
     * @return the report's chunk, the first one if there are several
     */
    ReportChunk report() throws IOException, InvalidReportException {
        checkBothEnds();
        long at = Png.SIGNATURE_LENGTH;
        for (int count = 0; count < MOST_CHUNKS; count++) {
            ByteBuffer head = bytes(at, 2 * Integer.BYTES);
            long length = Integer.toUnsignedLong(head.getInt());
            int type = head.getInt();
            InvalidReportException.unless(length <= size - at - Png.FRAME, "refused.damaged");
            InvalidReportException.unless(count > 0 || type == HEADER && length == Png.HEADER_LENGTH,
                    "refused.damaged-png");
            InvalidReportException.unless(type != END, ReportReader.NO_DATA);
            boolean ours = ReportChunk.isText(type) && ReportChunk
                    .isOurs(bytes(at + 2 * Integer.BYTES, (int) Math.min(length, ReportChunk.KEYWORD_LENGTH)));
            InvalidReportException.unless(!ours || length <= LONGEST_TEXT, "refused.text");
            if (type != PIXELS && length <= LONGEST_TEXT) {
                ByteBuffer data = checked(at, (int) length);
                if (ours) {
                    return new ReportChunk(type, data);
                }
            }
            at += Png.FRAME + length;
        }
        throw new InvalidReportException("refused.parts");
    }

    private void checkBothEnds() throws IOException, InvalidReportException {
        long signature = size < Png.SIGNATURE_LENGTH ? 0 : bytes(0, Png.SIGNATURE_LENGTH).getLong();
        InvalidReportException.unless(signature >>> Byte.SIZE * 5 != JPEG, "refused.jpeg");
        InvalidReportException.unless(signature == Png.SIGNATURE, "refused.png");
        InvalidReportException.unless(size > Png.SIGNATURE_LENGTH + 2 * Png.FRAME + Png.HEADER_LENGTH, "refused.cut");
        InvalidReportException.unless(isEnd(size - Png.FRAME) || endsEarlier(), "refused.end");
    }

    private boolean isEnd(long at) throws IOException, InvalidReportException {
        ByteBuffer end = bytes(at, Png.FRAME);
        return end.getInt() == 0 && end.getInt() == END && end.getInt() == END_CRC;
    }

    /**
     * Whether the picture is whole and something else stands behind it: mail programs and disks add line ends and
     * zeros.
     */
    private boolean endsEarlier() throws IOException, InvalidReportException {
        long at = Png.SIGNATURE_LENGTH;
        for (int count = 0; count < MOST_CHUNKS && at <= size - Png.FRAME; count++) {
            ByteBuffer head = bytes(at, 2 * Integer.BYTES);
            long length = Integer.toUnsignedLong(head.getInt());
            if (head.getInt() == END) {
                return isEnd(at);
            }
            at += Png.FRAME + length;
        }
        return false;
    }

    private ByteBuffer checked(long at, int length) throws IOException, InvalidReportException {
        ByteBuffer chunk = bytes(at + Integer.BYTES, length + 2 * Integer.BYTES);
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 0, Integer.BYTES + length);
        InvalidReportException.unless((int) crc.getValue() == chunk.getInt(Integer.BYTES + length), "refused.checksum");
        return ByteBuffer.wrap(Arrays.copyOfRange(chunk.array(), Integer.BYTES, Integer.BYTES + length));
    }

    private ByteBuffer bytes(long at, int length) throws IOException, InvalidReportException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        file.position(at);
        while (bytes.hasRemaining()) {
            InvalidReportException.unless(file.read(bytes) >= 0, "refused.cut");
        }
        return bytes.flip();
    }
}
