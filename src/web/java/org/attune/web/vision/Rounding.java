package org.attune.web.vision;

import org.teavm.jso.JSBody;

/** Rounding as OpenCV does it. */
final class Rounding {
    private static final double HALF = 0.5;

    private Rounding() {}

    /** The nearest whole number; of two, the even one. TeaVM's {@code Math.rint} would take the upper one. */
    static int even(double value) {
        double below = Math.floor(value);
        double rest = value - below;
        int whole = (int) below;
        return rest > HALF || rest == HALF && (whole & 1) != 0 ? whole + 1 : whole;
    }

    /**
     * The nearest number that a float holds. TeaVM computes with doubles where Java says float, and only an array of
     * floats rounds; so nothing here computes with floats, and what OpenCV rounds is rounded by this.
     */
    static double single(double value) {
        return Unchecked.isScript() ? raw(value) : (float) value;
    }

    @JSBody(params = "value", script = "return Math.fround(value);")
    private static native double raw(double value);
}
