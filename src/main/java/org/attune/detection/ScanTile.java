package org.attune.detection;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Rect;

/**
 * One unit of work of an {@link IncrementalScan}: one face size in a range of rows.
 *
 * @param level number of times the frame is halved first
 * @param factor scale of the cascade's window in the halved frame, from 1 up to 2; in this range OpenCV checks only
 * every second position
 * @param rows in pixels of the halved frame, over its full width
 */
record ScanTile(int level, double factor, Rect rows) {
    /** Face sizes per octave; the cascade also responds to faces a tenth larger or smaller. */
    private static final int SIZES = 5;
    /** Powers of two by the function that has the same last digit in every Java, a browser's too. */
    private static final double OCTAVE = StrictMath.log(2);

    /**
     * Tiles for the whole frame at every size, smallest first.
     *
     * @param offset shifts all sizes by this fraction of a step, from 0 up to 1
     */
    static List<ScanTile> all(int width, int height, int minSize, double offset) {
        List<ScanTile> parts = new ArrayList<>();
        for (int level = 0; Cascade.WINDOW << level <= Math.min(width, height); level++) {
            for (int size = 0; size < SIZES; size++) {
                ScanTile part = new ScanTile(level, StrictMath.exp((size + offset) / SIZES * OCTAVE),
                        new Rect(0, 0, width >> level, height >> level));
                if (part.side() >= minSize && part.window() <= Math.min(part.rows.width, part.rows.height)) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    /** Side of the face in pixels of the original frame. */
    double side() {
        return window() * (1 << level);
    }

    /** Side of the face in pixels of the halved frame. */
    double window() {
        return Cascade.WINDOW * factor;
    }

    /** Number of window positions. */
    double cost() {
        return (rows.width / factor - Cascade.WINDOW + 1) * (rows.height / factor - Cascade.WINDOW + 1);
    }

    /** Cuts the tile into strips that overlap by one window, none of which costs much more than {@code most}. */
    List<ScanTile> cut(double most) {
        int count = (int) Math.ceil(cost() / most);
        int overlap = (int) Math.ceil(window() / 2);
        List<ScanTile> strips = new ArrayList<>();
        for (int strip = 0; strip < count; strip++) {
            int top = Math.max(0, rows.height * strip / count - overlap);
            int bottom = Math.min(rows.height, rows.height * (strip + 1) / count + overlap);
            strips.add(new ScanTile(level, factor, new Rect(0, top, rows.width, bottom - top)));
        }
        return strips;
    }
}
