package org.opencv.core;

/** A gray level. */
public class Scalar {
    public double[] val;

    public Scalar(double level) {
        val = new double[]{level};
    }
}
