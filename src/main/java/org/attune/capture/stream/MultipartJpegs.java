package org.attune.capture.stream;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.IIOException;

/**
 * Cuts JPEG pictures out of a stream of parts by walking through them, so that servers with a wrong length or boundary,
 * of which there are many, work too. A part's length says how much of the part there may be behind its picture, such as
 * a second one. What breaks off is left out.
 */
final class MultipartJpegs {
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length\\s*:\\s*(\\d{1,8})\\s*");
    private static final Pattern BOUNDARY = Pattern.compile("--[\\x20-\\x7E]{2,200}");
    private static final int LONGEST_LINE = 1000;

    private final KeptBytes in;
    /** As it stood before the last picture, behind a line's end. */
    private byte[] boundary = {};
    /** What the part says of its length, 0 for nothing. */
    private int length;
    /** So much of the part may still lie behind its picture. */
    private int rest;
    private int passed;

    MultipartJpegs(InputStream in) {
        this.in = new KeptBytes(in);
    }

    /**
     * The bytes of the next picture.
     *
     * @throws EOFException at the end of the stream
     * @throws IIOException when 16 MiB went by without a whole picture
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

    /** Whether the picture is whole; else what comes next is behind it. */
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

    /** Reads the lines before a picture, and its start mark, from which on it is kept; a marker follows it. */
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
