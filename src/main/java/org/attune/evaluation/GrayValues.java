package org.attune.evaluation;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Parses the pixels of a 48x48 picture in FER-2013's format: numbers from 0 to 255, separated by spaces. */
final class GrayValues {
    static final int SIDE = 48;
    private static final int TOO_LARGE = 256;
    /** Stricter than Java's parser, which also accepts "10d" and "0x1p3". */
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+(\\.[0-9]*)?([eE][+-]?[0-9]+)?");
    private static final String WRONG = "not 2304 gray values from 0 to 255";

    private GrayValues() {}

    /** @throws IllegalArgumentException if the text is anything else; the message is a clause for the user */
    static byte[] read(String text) {
        byte[] pixels = new byte[SIDE * SIDE];
        int at = 0;
        int value = -1;
        for (int index = 0; index <= text.length(); index++) {
            char next = index < text.length() ? text.charAt(index) : ' ';
            if (next >= '0' && next <= '9') {
                value = Math.min(TOO_LARGE, Math.max(value, 0) * 10 + next - '0');
            } else if (next != ' ') {
                return readDecimals(text);
            } else if (value >= 0) {
                require(at < pixels.length && value < 256, WRONG);
                pixels[at++] = (byte) value;
                value = -1;
            }
        }
        require(at == pixels.length, WRONG);
        return pixels;
    }

    /** Slower parser for the output of programs that write decimals or lists. */
    private static byte[] readDecimals(String text) {
        double[] values = Arrays.stream(text.split("[\\s,;\\[\\]]+")).filter(part -> !part.isEmpty())
                .mapToDouble(GrayValues::number).toArray();
        double largest = Arrays.stream(values).max().orElse(-1);
        require(values.length == SIDE * SIDE && Arrays.stream(values).allMatch(value -> value >= 0 && value <= 255),
                WRONG);
        require(largest > 1 || largest == 0 || !text.contains("."),
                "its gray values go from 0 to 1; they have to go from 0 to 255");
        byte[] pixels = new byte[values.length];
        for (int index = 0; index < pixels.length; index++) {
            pixels[index] = (byte) Math.round(values[index]);
        }
        return pixels;
    }

    private static double number(String part) {
        require(DECIMAL.matcher(part).matches(), WRONG);
        return Double.parseDouble(part);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
