package org.attune.capture.stream;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.imageio.IIOException;

/**
 * Reads a stream byte by byte and keeps the bytes from a chosen mark on, so that the reader can go back: at most 16
 * MiB.
 */
final class KeptBytes {
    static final int MOST = 16 << 20;

    private final InputStream in;
    private byte[] bytes = new byte[1 << 16];
    private int kept;
    private int at;
    private int end;

    KeptBytes(InputStream in) {
        this.in = in;
    }

    /**
     * The next byte, 0 to 255.
     *
     * @throws EOFException at the end of the stream
     * @throws IIOException if 16 MiB are already kept
     */
    int next() throws IOException {
        if (at == end) {
            fill();
        }
        return bytes[at++] & 0xFF;
    }

    /** Number of bytes between the mark and the next byte. */
    int count() {
        return at - kept;
    }

    /** Moves to this offset from the mark, forward or back. */
    void goTo(int count) throws IOException {
        at = Math.min(kept + count, end);
        while (count() < count) {
            next();
        }
    }

    /** Sets the mark this many bytes before the next byte; those bytes must still be buffered. */
    void keep(int before) {
        kept = at - before;
    }

    /** The first bytes after the mark. */
    byte[] first(int count) {
        return Arrays.copyOfRange(bytes, kept, kept + count);
    }

    /** Whether the bytes read since the mark end with these. */
    boolean endWith(byte[] what) {
        return what.length > 0 && count() >= what.length && bytes[at - 1] == what[what.length - 1]
                && Arrays.equals(bytes, at - what.length, at, what, 0, what.length);
    }

    private void fill() throws IOException {
        if (end == bytes.length) {
            makeRoom();
        }
        int read = in.read(bytes, end, bytes.length - end);
        if (read < 0) {
            throw new EOFException("the stream ended");
        }
        end += read;
    }

    private void makeRoom() throws IOException {
        if (end - kept >= MOST) {
            throw new IIOException("no picture ends within 16 MiB");
        }
        byte[] room = end - kept > bytes.length / 2 ? new byte[bytes.length * 2] : bytes;
        System.arraycopy(bytes, kept, room, 0, end - kept);
        bytes = room;
        at -= kept;
        end -= kept;
        kept = 0;
    }
}
