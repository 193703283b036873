package org.opencv.core;

/** A size in pixels. */
public class Size {
    public double width;
    public double height;

    public Size() {}

    public Size(double width, double height) {
        this.width = width;
        this.height = height;
    }
}
