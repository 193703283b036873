package org.attune.web.vision;

/**
 * Bilinear resizing as OpenCV's {@code INTER_LINEAR} and, where a side grows, {@code INTER_AREA}: 11 fractional bits
 * per direction.
 */
public final class Linear {
    private static final int ONE = 2048;

    private Linear() {}

    /**
     * @param to receives {@code width * height} pixels, row after row
     * @param area with the steps of {@code INTER_AREA}
     */
    public static void resize(Plane from, byte[] to, int width, int height, boolean area) {
        if (from.width() == 2 * width && from.height() == 2 * height) {
            AreaMean.shrink(from, to, width, height);
            return;
        }
        Steps across = new Steps(from.width(), width, area);
        Steps down = new Steps(from.height(), height, area);
        int[] upper = new int[width];
        int[] lower = new int[width];
        for (int y = 0; y < height; y++) {
            widen(from, Math.clamp(down.at[y], 0, from.height() - 1), across, upper);
            widen(from, Math.clamp(down.at[y] + 1, 0, from.height() - 1), across, lower);
            blend(upper, lower, down, y, to);
        }
    }

    private static void widen(Plane from, int row, Steps across, int[] line) {
        int start = from.row(row);
        for (int x = 0; x < line.length; x++) {
            int left = across.at[x];
            boolean outside = left < 0 || left >= from.width() - 1;
            int place = start + Math.clamp(left, 0, from.width() - 1);
            line[x] = outside
                    ? (from.pixels()[place] & 0xFF) * ONE
                    : (from.pixels()[place] & 0xFF) * across.first[x]
                            + (from.pixels()[place + 1] & 0xFF) * across.second[x];
        }
    }

    private static void blend(int[] upper, int[] lower, Steps down, int y, byte[] to) {
        int first = down.first[y];
        int second = down.second[y];
        for (int x = 0; x < upper.length; x++) {
            to[y * upper.length + x] = (byte) ((first * (upper[x] >> 4) >> 16) + (second * (lower[x] >> 4) >> 16)
                    + 2 >> 2);
        }
    }

    /** For each target pixel of one direction, its first source pixel, and its share and the next one's. */
    private static final class Steps {
        private final int[] at;
        private final int[] first;
        private final int[] second;

        Steps(int from, int to, boolean area) {
            at = new int[to];
            first = new int[to];
            second = new int[to];
            double growth = (double) to / from;
            for (int place = 0; place < to; place++) {
                if (area) {
                    step(place, 1 / growth, growth);
                } else {
                    double source = Rounding.single((place + 0.5) * (1 / growth) - 0.5);
                    at[place] = (int) Math.floor(source);
                    weigh(place, Rounding.single(source - at[place]));
                }
            }
        }

        private void step(int place, double scale, double growth) {
            at[place] = (int) Math.floor(place * scale);
            double share = Rounding.single(place + 1 - (at[place] + 1) * growth);
            weigh(place, share <= 0 ? 0 : Rounding.single(share - Math.floor(share)));
        }

        private void weigh(int place, double share) {
            first[place] = Rounding.even(Rounding.single(Rounding.single(1 - share) * ONE));
            second[place] = Rounding.even(Rounding.single(share * ONE));
        }
    }
}
