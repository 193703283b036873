package org.attune.web.vision;

/**
 * Bilinear resizing in whole numbers, as OpenCV's {@code INTER_LINEAR_EXACT}: 8 fractional bits per direction. Reuses
 * its arrays; not thread-safe.
 */
final class ExactLinear {
    private static final int ONE = 256;

    private final Steps across = new Steps();
    private final Steps down = new Steps();
    private int[] upper = {};
    private int[] lower = {};

    /** @param to receives {@code width * height} pixels, row after row */
    void resize(Plane from, byte[] to, int width, int height) {
        across.plan(from.width(), width);
        down.plan(from.height(), height);
        if (upper.length < width) {
            upper = new int[width];
            lower = new int[width];
        }
        int above = -1;
        int beneath = -1;
        for (int y = 0; y < height; y++) {
            int source = down.at[y];
            if (source != above) {
                if (source == beneath) {
                    int[] spare = upper;
                    upper = lower;
                    lower = spare;
                } else {
                    widen(from, source, upper, width);
                }
                above = source;
                beneath = Math.min(source + 1, from.height() - 1);
                widen(from, beneath, lower, width);
            }
            blend(down.share[y], to, y * width, width);
        }
    }

    private void widen(Plane from, int row, int[] line, int width) {
        byte[] pixels = from.pixels();
        int[] at = across.at;
        int[] share = across.share;
        int start = from.row(row);
        int last = start + from.width() - 1;
        for (int x = 0; x < width; x++) {
            int place = start + Unchecked.at(at, x);
            int left = Unchecked.at(pixels, place);
            int right = Unchecked.at(pixels, place < last ? place + 1 : last);
            Unchecked.set(line, x, left * ONE + (right - left) * Unchecked.at(share, x));
        }
    }

    private void blend(int share, byte[] to, int start, int width) {
        int[] first = upper;
        int[] second = lower;
        int rest = ONE - share;
        for (int x = 0; x < width; x++) {
            Unchecked.set(to, start + x,
                    Unchecked.at(first, x) * rest + Unchecked.at(second, x) * share + (1 << 15) >> 16);
        }
    }

    /** For each pixel of one direction, its left or upper source pixel, and the share of the next one in 256ths. */
    private static final class Steps {
        private int[] at = {};
        private int[] share = {};

        void plan(int from, int to) {
            if (at.length < to) {
                at = new int[to];
                share = new int[to];
            }
            double scale = 1 / ((double) to / from);
            for (int place = 0; place < to; place++) {
                double source = scale * (place + 0.5) - 0.5;
                int whole = (int) Math.floor(source);
                boolean inside = whole >= 0 && whole < from - 1;
                at[place] = Math.clamp(whole, 0, from - 1);
                share[place] = inside ? Rounding.even((source - whole) * ONE) : 0;
            }
        }
    }
}
