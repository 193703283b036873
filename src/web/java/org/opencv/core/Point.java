package org.opencv.core;

/** A place in pixels. */
public class Point {
    public double x;
    public double y;
}
