package org.opencv.core;

/** A column of rectangles. */
public class MatOfRect extends Mat {
    private int[] numbers = {};

    /** @param rects x, y, width and height of each in turn */
    public void set(int[] rects) {
        numbers = rects;
        rows = rects.length / 4;
        columns = 1;
    }

    /** Copies from the first rectangle on, as many as both hold. */
    @Override
    public int get(int row, int column, int[] rects) {
        int count = Math.min(rects.length, numbers.length);
        System.arraycopy(numbers, 0, rects, 0, count);
        return count * 4;
    }
}
