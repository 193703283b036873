package org.attune.capture.stream;

import java.awt.Dimension;
import java.util.Optional;

/** Reads a JPEG's dimensions from its frame header (ITU-T T.81, B.2.2) before any memory is allocated for it. */
final class JpegSize {
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;

    private JpegSize() {}

    /**
     * Empty if the size is uncertain. Such a JPEG must not be decoded: a decoder might still find a frame header in it,
     * with any size.
     */
    static Optional<Dimension> read(byte[] jpeg) {
        int at = 2;
        while (at + 9 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            if (isFrame(marker)) {
                return Optional.of(new Dimension(number(jpeg, at + 7), number(jpeg, at + 5)));
            }
            if (isAlone(marker)) {
                return Optional.empty();
            }
            at += marker == 0xFF ? 1 : 2 + number(jpeg, at + 2);
        }
        return Optional.empty();
    }

    /**
     * Whether the marker has no length field. In an ordinary JPEG none of these precedes the frame header; one that
     * does may be crafted so that two parsers see different images.
     */
    private static boolean isAlone(int marker) {
        return marker <= 0x01 || marker >= 0xD0 && marker <= 0xD9;
    }

    /**
     * Whether the marker starts a frame. The range also holds the Huffman and arithmetic-coding tables and a reserved
     * marker.
     */
    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME && marker <= LAST_FRAME && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int number(byte[] jpeg, int at) {
        return (jpeg[at] & 0xFF) << 8 | jpeg[at + 1] & 0xFF;
    }
}
