package org.attune.web.vision;

import java.util.Arrays;

/** A growing list of rectangles in whole pixels. */
public final class Boxes {
    /** Numbers of each box: x, y, width and height. */
    public static final int NUMBERS = 4;

    private int[] numbers = new int[16 * NUMBERS];
    private int count;

    void add(int x, int y, int width, int height) {
        if (numbers.length < (count + 1) * NUMBERS) {
            numbers = Arrays.copyOf(numbers, numbers.length * 2);
        }
        int at = count++ * NUMBERS;
        numbers[at] = x;
        numbers[at + 1] = y;
        numbers[at + 2] = width;
        numbers[at + 3] = height;
    }

    public int count() {
        return count;
    }

    int x(int box) {
        return numbers[box * NUMBERS];
    }

    int y(int box) {
        return numbers[box * NUMBERS + 1];
    }

    int width(int box) {
        return numbers[box * NUMBERS + 2];
    }

    int height(int box) {
        return numbers[box * NUMBERS + 3];
    }

    /** x, y, width and height of each box in turn. */
    public int[] numbers() {
        return Arrays.copyOf(numbers, count * NUMBERS);
    }

    /** Only what lies within the picture. */
    Boxes clipped(int width, int height) {
        Boxes clipped = new Boxes();
        for (int box = 0; box < count; box++) {
            int left = Math.max(0, x(box));
            int top = Math.max(0, y(box));
            int wide = Math.min(width, x(box) + width(box)) - left;
            int tall = Math.min(height, y(box) + height(box)) - top;
            if (wide > 0 && tall > 0) {
                clipped.add(left, top, wide, tall);
            }
        }
        return clipped;
    }
}
