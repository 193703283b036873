package org.attune.web.core;

import org.attune.capture.Frame;

/** Turns a picture's bytes into frames; the frame is valid until the next one. */
public final class Pixels {
    private byte[] bgr = {};
    private long sequence;

    /**
     * @param rgba four bytes for each pixel, top row first
     * @param nanos when the picture was taken
     * @throws IllegalArgumentException if there are not as many bytes as pixels need
     */
    public Frame ofRgba(byte[] rgba, int width, int height, long nanos) {
        if (rgba.length != 4 * width * height) {
            throw new IllegalArgumentException(rgba.length + " bytes cannot be a picture of " + width + "x" + height);
        }
        if (bgr.length != 3 * width * height) {
            bgr = new byte[3 * width * height];
        }
        for (int from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
            bgr[to] = rgba[from + 2];
            bgr[to + 1] = rgba[from + 1];
            bgr[to + 2] = rgba[from];
        }
        return new Frame(width, height, bgr, nanos, sequence++);
    }

    /** @param pixels three bytes for each pixel in blue, green, red order, top row first; not copied */
    public Frame ofBgr(byte[] pixels, int width, int height, long nanos) {
        return new Frame(width, height, pixels, nanos, sequence++);
    }
}
