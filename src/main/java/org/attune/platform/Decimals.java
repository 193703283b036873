package org.attune.platform;

/**
 * Numbers in data and drawings: the same in every language, rounded half away from zero, and by whole numbers, so that
 * every Java gives the same digits.
 */
public final class Decimals {
    private Decimals() {}

    /**
     * Such as "2.50".
     *
     * @param value finite, and below 10^18 with the decimals counted as digits
     * @param decimals from 0
     */
    public static String fixed(double value, int decimals) {
        long scale = scale(decimals);
        long whole = Math.round(Math.abs(value) * scale);
        String sign = value < 0 && whole > 0 ? "-" : "";
        String digits = decimals == 0 ? "" : "." + String.valueOf(scale + whole % scale).substring(1);
        return sign + whole / scale + digits;
    }

    /** The same without the zeros at the end, such as "2.5" or "2". */
    public static String shortest(double value, int mostDecimals) {
        String fixed = fixed(value, mostDecimals);
        if (mostDecimals == 0) {
            return fixed;
        }
        int end = fixed.length();
        while (fixed.charAt(end - 1) == '0') {
            end--;
        }
        return fixed.substring(0, fixed.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private static long scale(int decimals) {
        long scale = 1;
        for (int count = 0; count < decimals; count++) {
            scale *= 10;
        }
        return scale;
    }
}
