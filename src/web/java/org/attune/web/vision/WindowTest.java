package org.attune.web.vision;

/** Tests windows of an integral image against a cascade. Not thread-safe. */
final class WindowTest {
    /** The window passed every stage. */
    static final int FACE = 1;
    /** Rejected by the first stage: OpenCV then leaves out the next window. */
    static final int NOTHING = 0;
    /** Rejected later, or too flat. */
    static final int REJECTED = -1;

    private static final int STEPS = 3;
    /** A window with less contrast than this is too flat. */
    private static final double FLAT = 0.1;

    private final StumpCascade cascade;
    private final int[] steps;
    private final int inner;
    private int stride;

    WindowTest(StumpCascade cascade) {
        this.cascade = cascade;
        this.steps = new int[cascade.features().length * STEPS];
        this.inner = cascade.window() - 2;
    }

    /** Prepares for integral images of this row distance. */
    void plan(int newStride) {
        if (newStride == stride) {
            return;
        }
        stride = newStride;
        int at = 0;
        for (Feature feature : cascade.features()) {
            steps[at++] = feature.start(stride);
            steps[at++] = feature.along(stride);
            steps[at++] = feature.over(stride);
        }
    }

    /** @param at index of the window's top left corner in the sums */
    int test(int[] sums, int[] squares, int at) {
        int left = at + stride + 1;
        int right = left + inner;
        int down = inner * stride;
        double sum = area(sums, left, right, down);
        double spread = inner * inner * (double) area(squares, left, right, down) - sum * sum;
        if (spread <= 0) {
            return REJECTED;
        }
        double norm = Rounding.single(1 / Math.sqrt(spread));
        return inner * inner * norm < FLAT ? stages(sums, at, norm) : REJECTED;
    }

    private static int area(int[] sums, int left, int right, int down) {
        return Unchecked.at(sums, left) - Unchecked.at(sums, right) - Unchecked.at(sums, left + down)
                + Unchecked.at(sums, right + down);
    }

    /** One method with all loops, because a call for each would cost as much as the loops themselves. */
    private int stages(int[] sums, int at, double norm) {
        int[] ends = cascade.ends();
        double[] least = cascade.least();
        double[] limits = cascade.limits();
        int[] step = steps;
        int stump = 0;
        for (int stage = 0; stage < least.length; stage++) {
            double sum = 0;
            for (int end = ends[stage * 3]; stump < end; stump++) {
                int from = at + Unchecked.at(step, stump * 3);
                int along = Unchecked.at(step, stump * 3 + 1);
                int to = from + Unchecked.at(step, stump * 3 + 2);
                int value = Unchecked.at(sums, from) - Unchecked.at(sums, to)
                        - 2 * (Unchecked.at(sums, from + along) - Unchecked.at(sums, to + along))
                        + Unchecked.at(sums, from + 2 * along) - Unchecked.at(sums, to + 2 * along);
                sum += Unchecked.at(limits, stump * 3 + (value * norm < Unchecked.at(limits, stump * 3) ? 1 : 2));
            }
            for (int end = ends[stage * 3 + 1]; stump < end; stump++) {
                int from = at + Unchecked.at(step, stump * 3);
                int along = Unchecked.at(step, stump * 3 + 1);
                int to = from + Unchecked.at(step, stump * 3 + 2);
                int value = Unchecked.at(sums, to) - Unchecked.at(sums, from)
                        + 3 * (Unchecked.at(sums, from + along) - Unchecked.at(sums, to + along)
                                - Unchecked.at(sums, from + 2 * along) + Unchecked.at(sums, to + 2 * along))
                        + Unchecked.at(sums, from + 3 * along) - Unchecked.at(sums, to + 3 * along);
                sum += Unchecked.at(limits, stump * 3 + (value * norm < Unchecked.at(limits, stump * 3) ? 1 : 2));
            }
            for (int end = ends[stage * 3 + 2]; stump < end; stump++) {
                int from = at + Unchecked.at(step, stump * 3);
                int along = Unchecked.at(step, stump * 3 + 1);
                int over = Unchecked.at(step, stump * 3 + 2);
                int middle = from + over;
                int to = middle + over;
                int value = Unchecked.at(sums, from) - 2 * Unchecked.at(sums, from + along)
                        + Unchecked.at(sums, from + 2 * along) - 2 * Unchecked.at(sums, middle)
                        + 4 * Unchecked.at(sums, middle + along) - 2 * Unchecked.at(sums, middle + 2 * along)
                        + Unchecked.at(sums, to) - 2 * Unchecked.at(sums, to + along)
                        + Unchecked.at(sums, to + 2 * along);
                sum += Unchecked.at(limits, stump * 3 + (value * norm < Unchecked.at(limits, stump * 3) ? 1 : 2));
            }
            if (sum < least[stage]) {
                return stage == 0 ? NOTHING : REJECTED;
            }
        }
        return FACE;
    }
}
