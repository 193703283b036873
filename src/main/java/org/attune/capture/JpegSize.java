package org.attune.capture;

import java.awt.Dimension;
import java.util.Optional;

/** How large a JPEG says it is, before memory is taken for it: the frame header of ITU-T T.81, B.2.2. */
final class JpegSize {
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;

    private JpegSize() {
    }

    /** Empty when there is no frame header; then there is no picture either. */
    static Optional<Dimension> of(byte[] jpeg) {
        int at = 2;
        while (at + 9 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            if (isFrame(marker)) {
                return Optional.of(new Dimension(number(jpeg, at + 7), number(jpeg, at + 5)));
            }
            at += marker == 0xFF ? 1 : 2 + number(jpeg, at + 2);
        }
        return Optional.empty();
    }

    /** All but the tables of Huffman codes and of arithmetic conditioning, and the reserved one, which lie between. */
    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME && marker <= LAST_FRAME && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int number(byte[] jpeg, int at) {
        return (jpeg[at] & 0xFF) << 8 | jpeg[at + 1] & 0xFF;
    }
}
