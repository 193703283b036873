package org.attune.capture;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts JPEG pictures out of a multipart stream by their own start and end marks (0xFFD8, 0xFFD9), so that servers with a wrong
 * length or boundary, of which there are many, work too.
 */
final class MultipartJpegs {
    private static final int LARGEST = 16 << 20;

    private final InputStream in;

    MultipartJpegs(InputStream in) {
        this.in = in;
    }

    /**
     * The bytes of the next picture.
     *
     * @throws EOFException at the end of the stream
     * @throws IOException when 16 MiB went by without a whole picture
     */
    byte[] next() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream(1 << 16);
        skipTo(0xD8);
        picture.write(0xFF);
        picture.write(0xD8);
        int before = 0;
        for (int count = 2; count < LARGEST; count++) {
            int next = read();
            picture.write(next);
            if (before == 0xFF && next == 0xD9) {
                return picture.toByteArray();
            }
            before = next;
        }
        throw new IOException("no picture ends within 16 MiB");
    }

    private void skipTo(int mark) throws IOException {
        int before = 0;
        for (int count = 0; count < LARGEST; count++) {
            int next = read();
            if (before == 0xFF && next == mark) {
                return;
            }
            before = next;
        }
        throw new IOException("no picture starts within 16 MiB");
    }

    private int read() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException("the stream ended");
        }
        return next;
    }
}
