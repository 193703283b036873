package org.attune.capture.stream;

import java.io.IOException;

/**
 * Walks a JPEG segment by segment (ITU-T T.81, annex B), because data inside a segment, such as an EXIF thumbnail, may
 * look like the end of the image. Skips stray bytes where a marker is expected, as decoders do.
 */
final class JpegWalk {
    static final int START = 0xD8;
    static final int END = 0xD9;

    private final KeptBytes in;
    private final byte[] boundary;

    /**
     * @param in positioned after an image's start marker, from which on it keeps the bytes
     * @param boundary never occurs inside an image; empty if unknown
     */
    JpegWalk(KeptBytes in, byte[] boundary) {
        this.in = in;
        this.boundary = boundary;
    }

    /**
     * Reads up to and including the end marker.
     *
     * @return length of the image in bytes: everything read, or less if a boundary or another image begins before its
     * end marker
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
     * The next marker that matters. Skips stuffed bytes (0xFF 0x00) in the compressed data and restart markers, which
     * have no length.
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

    /** Skips one segment; false if a boundary occurs inside it. */
    private boolean passSegment() throws IOException {
        int length = in.next() << 8 | in.next();
        for (int left = length - 2; left > 0 && !in.endWith(boundary); left--) {
            in.next();
        }
        return !in.endWith(boundary);
    }
}
