package org.opencv.core;

/** Types of a {@link Mat}'s elements. */
public final class CvType {
    public static final int CV_32F = 5;
    public static final int CV_8UC1 = 0;
    public static final int CV_8UC3 = 16;

    private CvType() {}
}
