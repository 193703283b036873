package org.attune.web.vision;

import java.util.Arrays;

/**
 * How much of each source pixel goes into each pixel of a smaller line, in order of the targets.
 *
 * @param from source pixels
 * @param to target pixels
 * @param share from 0 to 1, rounded to floats
 */
record Shares(int[] from, int[] to, double[] share) {
    /** OpenCV leaves out anything less. */
    private static final double LEAST = 1e-3;

    static Shares of(int sources, int targets) {
        double scale = 1 / ((double) targets / sources);
        Shares shares = new Shares(new int[sources * 2], new int[sources * 2], new double[sources * 2]);
        int count = 0;
        for (int target = 0; target < targets; target++) {
            count = shares.add(count, target, scale, sources);
        }
        return new Shares(Arrays.copyOf(shares.from, count), Arrays.copyOf(shares.to, count),
                Arrays.copyOf(shares.share, count));
    }

    private int add(int first, int target, double scale, int sources) {
        int count = first;
        double begin = target * scale;
        double end = begin + scale;
        double cell = Math.min(scale, sources - begin);
        int last = Math.min((int) Math.floor(end), sources - 1);
        int whole = Math.min((int) Math.ceil(begin), last);
        if (whole - begin > LEAST) {
            set(count++, whole - 1, target, (whole - begin) / cell);
        }
        for (int source = whole; source < last; source++) {
            set(count++, source, target, 1 / cell);
        }
        if (end - last > LEAST) {
            set(count++, last, target, Math.min(Math.min(end - last, 1), cell) / cell);
        }
        return count;
    }

    private void set(int at, int source, int target, double part) {
        from[at] = source;
        to[at] = target;
        share[at] = Rounding.single(part);
    }

    int count() {
        return from.length;
    }
}
