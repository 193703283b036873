package org.attune.web.vision;

import java.util.List;

/**
 * A Haar-like feature: the difference between neighbouring cells of one size. Its value is a sum over the integral
 * image at the cells' corners.
 *
 * @param x left edge in the window, pixels
 * @param y top edge in the window, pixels
 * @param across width of a cell, pixels
 * @param down height of a cell, pixels
 * @param upright whether the cells are one below the other; false for a {@link Kind#SQUARE}
 * @param negative whether the value has the other sign
 */
record Feature(Kind kind, int x, int y, int across, int down, boolean upright, boolean negative) {
    /** Which cells are compared. */
    enum Kind {
        /** The first of two cells less the second. */
        EDGE(2, 1, new int[]{1, -2, 1}, new int[]{1, -1}),
        /** Twice the middle one of three cells less the outer ones. */
        LINE(3, 1, new int[]{-1, 3, -3, 1}, new int[]{1, -1}),
        /** Of two times two cells, the top left and the bottom right one less the others. */
        SQUARE(2, 2, new int[]{1, -2, 1}, new int[]{1, -2, 1});

        private final int cells;
        private final int lines;
        private final int[] along;
        private final int[] over;

        Kind(int cells, int lines, int[] along, int[] over) {
            this.cells = cells;
            this.lines = lines;
            this.along = along;
            this.over = over;
        }
    }

    /**
     * @param rects each x, y, width, height and weight; the first one is the whole feature
     * @throws IllegalArgumentException if it is none of the kinds
     */
    static Feature of(List<int[]> rects) {
        int[] whole = rects.get(0);
        int[] part = rects.get(1);
        Kind kind = rects.size() > 2 ? Kind.SQUARE : part[4] == Kind.EDGE.cells ? Kind.EDGE : Kind.LINE;
        boolean upright = kind != Kind.SQUARE && part[2] == whole[2];
        boolean starts = rects.stream().skip(1).anyMatch(one -> one[0] == whole[0] && one[1] == whole[1]);
        Feature feature = new Feature(kind, whole[0], whole[1], whole[2] / (upright ? kind.lines : kind.cells),
                whole[3] / (upright ? kind.cells : kind.lines), upright, kind != Kind.LINE && !starts);
        if (!feature.isSumOf(rects)) {
            throw new IllegalArgumentException();
        }
        return feature;
    }

    /** Whether the corners have the same weights as those of the rectangles. */
    private boolean isSumOf(List<int[]> rects) {
        Corners corners = new Corners();
        for (int[] rect : rects) {
            corners.add(rect[0], rect[1], rect[4]);
            corners.add(rect[0] + rect[2], rect[1], -rect[4]);
            corners.add(rect[0], rect[1] + rect[3], -rect[4]);
            corners.add(rect[0] + rect[2], rect[1] + rect[3], rect[4]);
        }
        for (int along = 0; along < kind.along.length; along++) {
            for (int over = 0; over < kind.over.length; over++) {
                int weight = kind.along[along] * kind.over[over];
                corners.add(x + across * (upright ? over : along), y + down * (upright ? along : over),
                        negative ? weight : -weight);
            }
        }
        return corners.cancelOut();
    }

    /** Distance in the integral image from the window's corner to the feature's. */
    int start(int stride) {
        return x + y * stride;
    }

    /** Distance in the integral image from one corner to the next along the row of cells. */
    int along(int stride) {
        return upright ? down * stride : across;
    }

    /** Distance in the integral image from one corner to the next across the row of cells. */
    int over(int stride) {
        return upright ? across : down * stride;
    }
}
