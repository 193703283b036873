package org.attune.capture.stream;

import java.awt.Dimension;
import java.util.Optional;

/** How large a JPEG says it is, before memory is taken for it: the frame header of ITU-T T.81, B.2.2. */
final class JpegSize {
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;

    private JpegSize() {}

    /**
     * Empty when that cannot be told for sure; a decoder may well find a frame header there, of whatever size, so it is
     * not to be asked.
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
     * Has no length behind it; no picture has one of these before its frame header, unless somebody wants two readers
     * to see two different ones.
     */
    private static boolean isAlone(int marker) {
        return marker <= 0x01 || marker >= 0xD0 && marker <= 0xD9;
    }

    /** All but the tables of Huffman codes and of arithmetic conditioning, and the reserved one, which lie between. */
    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME && marker <= LAST_FRAME && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int number(byte[] jpeg, int at) {
        return (jpeg[at] & 0xFF) << 8 | jpeg[at + 1] & 0xFF;
    }
}
