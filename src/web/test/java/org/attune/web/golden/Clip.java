package org.attune.web.golden;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attune.capture.Frame;

/**
 * The built-in clip's frames as files, for programs that cannot read a clip.
 *
 * @param nanos of each frame, from the clip's start
 */
record Clip(Path folder, int width, int height, List<Long> nanos) {
    static final String PIXELS = "frames.bgr";
    private static final String TIMES = "frames.txt";
    private static final double MILLIS = 1e6;

    static Clip in(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(TIMES));
        return new Clip(folder, Integer.parseInt(lines.get(0)), Integer.parseInt(lines.get(1)), lines.stream().skip(2)
                .map(line -> Math.round(Double.parseDouble(line) * MILLIS)).toList());
    }

    /** Writes all but the pixels. */
    void write() throws IOException {
        StringBuilder lines = new StringBuilder().append(width).append('\n').append(height).append('\n');
        nanos.forEach(nanos -> lines.append(nanos / MILLIS).append('\n'));
        Files.writeString(folder.resolve(TIMES), lines);
    }

    /** @param at the frame's time */
    Frame frame(int index, long at) throws IOException {
        byte[] bgr = new byte[3 * width * height];
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(PIXELS).toFile(), "r")) {
            file.seek((long) index * bgr.length);
            file.readFully(bgr);
        }
        return new Frame(width, height, bgr, at, index);
    }
}
