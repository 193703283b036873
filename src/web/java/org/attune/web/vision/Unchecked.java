package org.attune.web.vision;

import org.teavm.interop.PlatformMarker;
import org.teavm.interop.Platforms;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;

/**
 * Array elements without a check of the index in a browser, for the innermost loops only: there TeaVM's check of an
 * index costs several times what the loop itself does. In a JVM, where the tests run the same loops, an index is
 * checked.
 */
final class Unchecked {
    private Unchecked() {}

    static int at(int[] numbers, int index) {
        return isScript() ? raw(numbers, index) : numbers[index];
    }

    static double at(double[] numbers, int index) {
        return isScript() ? raw(numbers, index) : numbers[index];
    }

    static int at(byte[] pixels, int index) {
        return (isScript() ? raw(pixels, index) : pixels[index]) & 0xFF;
    }

    static void set(int[] numbers, int index, int number) {
        if (isScript()) {
            setRaw(numbers, index, number);
        } else {
            numbers[index] = number;
        }
    }

    static void set(double[] numbers, int index, double number) {
        if (isScript()) {
            setRaw(numbers, index, number);
        } else {
            numbers[index] = number;
        }
    }

    static void set(byte[] pixels, int index, int pixel) {
        if (isScript()) {
            setRaw(pixels, index, pixel);
        } else {
            pixels[index] = (byte) pixel;
        }
    }

    /** TeaVM answers true at compile time. */
    @PlatformMarker(Platforms.JAVASCRIPT)
    static boolean isScript() {
        return false;
    }

    @JSBody(params = {"from", "index"}, script = "return from[index];")
    private static native int raw(@JSByRef int[] from, int index);

    @JSBody(params = {"from", "index"}, script = "return from[index];")
    private static native double raw(@JSByRef double[] from, int index);

    @JSBody(params = {"from", "index"}, script = "return from[index];")
    private static native int raw(@JSByRef byte[] from, int index);

    @JSBody(params = {"to", "index", "value"}, script = "to[index] = value;")
    private static native void setRaw(@JSByRef int[] to, int index, int value);

    @JSBody(params = {"to", "index", "value"}, script = "to[index] = value;")
    private static native void setRaw(@JSByRef double[] to, int index, double value);

    @JSBody(params = {"to", "index", "value"}, script = "to[index] = value;")
    private static native void setRaw(@JSByRef byte[] to, int index, int value);
}
