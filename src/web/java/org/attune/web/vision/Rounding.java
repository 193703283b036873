package org.attune.web.vision;

/** Rounding as OpenCV does it. */
final class Rounding {
    private static final double HALF = 0.5;

    private Rounding() {}

    /** The nearest whole number; of two, the even one. Written out, because compilers to JavaScript round otherwise. */
    static int even(double value) {
        double below = Math.floor(value);
        double rest = value - below;
        int whole = (int) below;
        return rest > HALF || rest == HALF && (whole & 1) != 0 ? whole + 1 : whole;
    }
}
