package org.attune.capture.stream;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.imageio.IIOException;

/** A stream's bytes one by one, of which those from a chosen place on are kept, to be gone back to: 16 MiB at most. */
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
     * @throws IIOException when 16 MiB are kept
     */
    int next() throws IOException {
        if (at == end) {
            fill();
        }
        return bytes[at++] & 0xFF;
    }

    /** How many bytes lie between the kept place and the next byte. */
    int count() {
        return at - kept;
    }

    /** Goes on behind so many of the kept bytes, forwards or back. */
    void goTo(int count) throws IOException {
        at = Math.min(kept + count, end);
        while (count() < count) {
            next();
        }
    }

    /** Keeps what comes from so many bytes before the next one on; those must be there still. */
    void keep(int before) {
        kept = at - before;
    }

    /** The first of the kept bytes. */
    byte[] first(int count) {
        return Arrays.copyOfRange(bytes, kept, kept + count);
    }

    /** Whether the last of the kept bytes are these. */
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
