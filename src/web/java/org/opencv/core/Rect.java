package org.opencv.core;

/** A rectangle in whole pixels. */
public class Rect {
    public int x;
    public int y;
    public int width;
    public int height;

    public Rect(int x, int y, int width, int height) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rect rect && x == rect.x && y == rect.y && width == rect.width
                && height == rect.height;
    }

    @Override
    public int hashCode() {
        return ((x * 31 + y) * 31 + width) * 31 + height;
    }
}
