package org.attune.capture.stream;

import java.io.IOException;

/**
 * Goes through a JPEG by its segments, as ITU-T T.81, annex B, writes them: what is inside of one, such as a preview in
 * EXIF, may well look like the picture's end. Bytes where a marker should stand are passed over, as decoders do.
 */
final class JpegWalk {
    static final int START = 0xD8;
    static final int END = 0xD9;

    private final KeptBytes in;
    private final byte[] boundary;

    /**
     * @param in kept from a picture's start mark on, and behind it
     * @param boundary no picture has it inside; none where it is empty
     */
    JpegWalk(KeptBytes in, byte[] boundary) {
        this.in = in;
        this.boundary = boundary;
    }

    /**
     * Reads on to behind the end mark.
     *
     * @return how many bytes the picture has: all that were read, or fewer when it has no end, because a boundary or
     * another picture begins there
     */
    int toEnd() throws IOException {
        int marker = marker();
        while (marker != END && marker != START && passSegment()) {
            marker = marker();
        }
        if (in.endWith(boundary)) {
            return in.count() - boundary.length;
        }
        return marker == END ? in.count() : in.count() - 2;
    }

    /**
     * The next marker that something hangs on: in the compressed data, 0xFF is followed by 0, and what restarts it has
     * no length.
     */
    private int marker() throws IOException {
        int before = 0;
        int now = in.next();
        while ((before != 0xFF || isPassedOver(now)) && !in.endWith(boundary)) {
            before = now;
            now = in.next();
        }
        return in.endWith(boundary) ? START : now;
    }

    private static boolean isPassedOver(int behindFF) {
        return behindFF <= 0x01 || behindFF == 0xFF || behindFF >= 0xD0 && behindFF <= 0xD7;
    }

    /** Whether it ended within its own picture. */
    private boolean passSegment() throws IOException {
        int length = in.next() << 8 | in.next();
        for (int left = length - 2; left > 0 && !in.endWith(boundary); left--) {
            in.next();
        }
        return !in.endWith(boundary);
    }
}
