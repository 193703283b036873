package org.attune.web.vision;

/**
 * A boosted cascade of decision stumps over Haar-like features (Viola and Jones 2001; Lienhart and Maydt 2002). The
 * stumps of a stage are sorted by the kind of their feature.
 *
 * @param window side of the smallest face, pixels
 * @param ends for each stage and each {@link Feature.Kind}, the stump after the last one
 * @param least the sum that a window needs to pass each stage
 * @param features of each stump
 * @param limits three numbers for each stump: the limit of its feature's value times the window's norm, what it adds
 * below the limit, and what it adds otherwise
 */
record StumpCascade(int window, int[] ends, double[] least, Feature[] features, double[] limits) {
    static final int KINDS = Feature.Kind.values().length;
    static final int LIMITS = 3;
    /** Of one text in its file. */
    static final int MOST_NUMBERS = 5;
}
