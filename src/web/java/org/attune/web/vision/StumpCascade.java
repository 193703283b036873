package org.attune.web.vision;

/**
 * A boosted cascade of decision stumps over Haar-like features (Viola and Jones 2001; Lienhart and Maydt 2002). Arrays
 * are indexed by stump; a stump's feature is a weighted sum of up to three rectangles.
 *
 * @param window side of the smallest face, pixels
 * @param stageEnds for each stage, the stump after its last one
 * @param stageThresholds the sum that a window needs to pass a stage
 * @param rects x, y, width and height of each of a stump's {@link #RECTS} rectangles, pixels
 * @param weights of the rectangles, whole numbers; 0 for a missing one
 * @param thresholds exact limits of the feature's value, see {@link Limit}
 * @param below what a stump adds if the value is below its threshold
 * @param above what it adds otherwise
 */
record StumpCascade(int window, int[] stageEnds, double[] stageThresholds, int[] rects, int[] weights,
        double[] thresholds, double[] below, double[] above) {
    /** Rectangles of each stump. */
    static final int RECTS = 3;
    /** Numbers of each rectangle. */
    static final int SIDES = 4;

    int stumps() {
        return thresholds.length;
    }
}
