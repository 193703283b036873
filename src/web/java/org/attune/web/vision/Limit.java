package org.attune.web.vision;

/**
 * OpenCV rounds a feature's value to a float before it compares it with a float. Comparing the exact product with the
 * border between the values that round to less and the others gives the same answer without rounding.
 */
final class Limit {
    private Limit() {}

    /**
     * @param threshold a float's value
     * @return the least double that, rounded to a float, is not below the threshold
     */
    static double of(double threshold) {
        double before = next(threshold, -1);
        double middle = (before + threshold) / 2;
        boolean tieIsBelow = Rounding.single(middle) == before;
        return tieIsBelow ? Math.nextUp(middle) : middle;
    }

    /**
     * As {@link #of}, for a value whose sign was changed.
     *
     * @return the least double that, rounded to a float, is above the threshold's negative
     */
    static double ofNegative(double threshold) {
        return of(next(-threshold, 1));
    }

    /** The next float below or above one. */
    private static double next(double threshold, int direction) {
        int bits = Float.floatToRawIntBits((float) threshold);
        return threshold == 0
                ? (double) Float.intBitsToFloat(1) * direction
                : Float.intBitsToFloat(threshold > 0 ? bits + direction : bits - direction);
    }
}
