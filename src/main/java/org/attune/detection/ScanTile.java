package org.attune.detection;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Rect;

/**
 * A part of a {@link IncrementalScan}: one size of face, in some rows.
 *
 * @param level how often the picture is halved first
 * @param factor of the cascade's window in that picture, from 1 up to 2: there OpenCV looks at every second place only
 * @param rows in the halved picture's pixels, over its whole width
 */
record ScanTile(int level, double factor, Rect rows) {
    /** Sizes to the octave; the cascade also answers a tenth beside a face's own size. */
    private static final int SIZES = 5;

    /**
     * The whole picture at every size, from the smallest up.
     *
     * @param offset of the sizes, from 0 up to 1, which are those with 0
     */
    static List<ScanTile> all(int width, int height, int minSize, double offset) {
        List<ScanTile> parts = new ArrayList<>();
        for (int level = 0; Cascade.WINDOW << level <= Math.min(width, height); level++) {
            for (int size = 0; size < SIZES; size++) {
                ScanTile part = new ScanTile(level, Math.pow(2, (size + offset) / SIZES),
                        new Rect(0, 0, width >> level, height >> level));
                if (part.side() >= minSize && part.window() <= Math.min(part.rows.width, part.rows.height)) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    /** The face's, in the pixels of the picture before it was halved. */
    double side() {
        return window() * (1 << level);
    }

    /** The face's in the halved picture, pixels. */
    double window() {
        return Cascade.WINDOW * factor;
    }

    /** In windows. */
    double cost() {
        return (rows.width / factor - Cascade.WINDOW + 1) * (rows.height / factor - Cascade.WINDOW + 1);
    }

    /** The same in strips that overlap by a window, so that none costs much more than that. */
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
