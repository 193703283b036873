package org.attune.capture.stream;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.IIOException;

/**
 * Extracts JPEGs from a multipart stream by parsing the JPEGs themselves, so that it works with the many servers that
 * send a wrong length or boundary. A part's length only says how many bytes of the part, such as a second image, may
 * follow its image. Truncated images are dropped.
 */
final class MultipartJpegs {
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length\\s*:\\s*(\\d{1,8})\\s*");
    private static final Pattern BOUNDARY = Pattern.compile("--[\\x20-\\x7E]{2,200}");
    private static final int LONGEST_LINE = 1000;

    private final KeptBytes in;
    /** The boundary line before the last image, with the line feed that precedes it. */
    private byte[] boundary = {};
    /** The part's Content-Length; 0 if it has none. */
    private int length;
    /** How many bytes of the part may still follow its image. */
    private int rest;
    private int passed;

    MultipartJpegs(InputStream in) {
        this.in = new KeptBytes(in);
    }

    /**
     * The bytes of the next image.
     *
     * @throws EOFException at the end of the stream
     * @throws IIOException if 16 MiB pass without a whole image
     */
    byte[] next() throws IOException {
        passed = 0;
        toStart();
        while (!toEnd()) {
            toStart();
        }
        byte[] picture = in.first(in.count());
        rest = Math.max(length - picture.length, 0);
        return picture;
    }

    /** Whether the image is complete; if not, reading continues after it. */
    private boolean toEnd() throws IOException {
        int end = new JpegWalk(in, boundary).toEnd();
        if (end == in.count()) {
            return true;
        }
        in.goTo(end);
        pass(end);
        rest = 0;
        return false;
    }

    /**
     * Reads the lines before an image and its start marker, and keeps the bytes from that marker on. Only a start
     * marker with another marker right after it is accepted.
     */
    private void toStart() throws IOException {
        StringBuilder line = new StringBuilder();
        length = 0;
        in.keep(0);
        for (int last = in.next(); !isStart(last) || rest > 0; last = in.next() | last << 8 & 0xFFFF00) {
            rest = Math.max(rest - 1, 0);
            pass(1);
            in.keep(Math.min(in.count(), 3));
            if ((last & 0xFF) == '\n') {
                header(line.toString().strip());
                line.setLength(0);
            } else if (line.length() < LONGEST_LINE) {
                line.append((char) (last & 0xFF));
            }
        }
        in.keep(3);
        in.goTo(2);
    }

    private static boolean isStart(int lastThree) {
        return lastThree == (0xFF << 16 | JpegWalk.START << 8 | 0xFF);
    }

    private void header(String line) {
        Matcher said = LENGTH.matcher(line);
        if (BOUNDARY.matcher(line).matches()) {
            boundary = ("\n" + line).getBytes(StandardCharsets.ISO_8859_1);
            length = 0;
            rest = 0;
        } else if (said.matches()) {
            length = Integer.parseInt(said.group(1));
            rest = 0;
        }
    }

    private void pass(int bytes) throws IOException {
        passed += bytes;
        if (passed > KeptBytes.MOST) {
            throw new IIOException("no whole picture within 16 MiB");
        }
    }
}
