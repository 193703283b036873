package org.attune.web.vision;

/** Tests windows of an integral image against a cascade. Not thread-safe. */
final class WindowTest {
    /** Every window that passes. */
    static final int FACE = 1;
    /** Rejected by the first stage: OpenCV then leaves out the next window. */
    static final int NOTHING = 0;
    /** Rejected later, or too flat. */
    static final int REJECTED = -1;

    private static final int CORNERS = 12;
    /** Below this spread a window is too flat. */
    private static final double FLAT = 0.1;

    private final StumpCascade cascade;
    private final int[] corners;
    private int stride;
    private int inner;
    private int innerArea;

    WindowTest(StumpCascade cascade) {
        this.cascade = cascade;
        this.corners = new int[cascade.stumps() * CORNERS];
    }

    /** Prepares for an integral image of this row distance. */
    void plan(int newStride) {
        if (newStride == stride) {
            return;
        }
        stride = newStride;
        inner = cascade.window() - 2;
        innerArea = inner * inner;
        int[] rects = cascade.rects();
        for (int rect = 0; rect < cascade.stumps() * StumpCascade.RECTS; rect++) {
            int at = rect * StumpCascade.SIDES;
            int topLeft = rects[at] + stride * rects[at + 1];
            int down = stride * rects[at + 3];
            corners[at] = topLeft;
            corners[at + 1] = topLeft + rects[at + 2];
            corners[at + 2] = topLeft + down;
            corners[at + 3] = topLeft + down + rects[at + 2];
        }
    }

    /** @param at index of the window's top left corner in the sums */
    int test(int[] sums, int[] squares, int at) {
        int left = at + stride + 1;
        int right = left + inner;
        int down = inner * stride;
        double sum = sums[left] - sums[right] - sums[left + down] + sums[right + down];
        double square = squares[left] - squares[right] - squares[left + down] + squares[right + down];
        double spread = innerArea * square - sum * sum;
        if (spread <= 0) {
            return REJECTED;
        }
        double norm = (float) (1 / Math.sqrt(spread));
        return innerArea * norm < FLAT ? stages(sums, at, norm) : REJECTED;
    }

    private int stages(int[] sums, int at, double norm) {
        int[] ends = cascade.stageEnds();
        double[] least = cascade.stageThresholds();
        int[] weights = cascade.weights();
        double[] thresholds = cascade.thresholds();
        double[] below = cascade.below();
        double[] above = cascade.above();
        int[] corner = corners;
        int stump = 0;
        for (int stage = 0; stage < ends.length; stage++) {
            int end = ends[stage];
            double sum = 0;
            for (; stump < end; stump++) {
                int c = stump * CORNERS;
                int value = weights[stump * 3] * (sums[at + corner[c]] - sums[at + corner[c + 1]]
                        - sums[at + corner[c + 2]] + sums[at + corner[c + 3]])
                        + weights[stump * 3 + 1] * (sums[at + corner[c + 4]] - sums[at + corner[c + 5]]
                                - sums[at + corner[c + 6]] + sums[at + corner[c + 7]]);
                int third = weights[stump * 3 + 2];
                if (third != 0) {
                    value += third * (sums[at + corner[c + 8]] - sums[at + corner[c + 9]]
                            - sums[at + corner[c + 10]] + sums[at + corner[c + 11]]);
                }
                sum += value * norm < thresholds[stump] ? below[stump] : above[stump];
            }
            if (sum < least[stage]) {
                return stage == 0 ? NOTHING : REJECTED;
            }
        }
        return FACE;
    }
}
