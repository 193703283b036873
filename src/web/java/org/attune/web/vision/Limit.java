package org.attune.web.vision;

/**
 * OpenCV rounds a feature's value to a float before it compares it with a float. Comparing the exact product with the
 * border between the values that round to less and the others gives the same answer without rounding.
 */
final class Limit {
    private Limit() {}

    /** @return the least double that, rounded to a float, is not below the threshold */
    static double of(float threshold) {
        float before = Math.nextDown(threshold);
        double middle = ((double) before + threshold) / 2;
        boolean tieIsBelow = (float) middle == before;
        return tieIsBelow ? Math.nextUp(middle) : middle;
    }
}
