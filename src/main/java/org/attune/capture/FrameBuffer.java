package org.attune.capture;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.opencv.core.Mat;

/** Receives the pixels of one image and turns them into a {@link Frame} without another copy. */
public final class FrameBuffer {
    private final IntFunction<byte[]> pixels;
    private int width;
    private int height;
    private byte[] bgr = new byte[0];

    /** Allocates a new array for each frame. */
    public FrameBuffer() {
        this(byte[]::new);
    }

    /** @param pixels supplies an array of the given length that nobody else uses */
    FrameBuffer(IntFunction<byte[]> pixels) {
        this.pixels = pixels;
    }

    /**
     * Lets the caller write the pixels directly into the frame's array.
     *
     * @param size of the frame
     * @param write receives {@code width * height * 3} bytes to fill, top row first, in blue, green, red order; returns
     * whether it filled them
     * @return the result of {@code write}
     */
    public boolean fill(Dimension size, Predicate<byte[]> write) {
        return write.test(resize(size.width, size.height));
    }

    /** Copies 8-bit BGR pixels. */
    public void copy(Mat picture) {
        picture.get(0, 0, resize(picture.cols(), picture.rows()));
    }

    /** Copies an image of any type. */
    public void copy(BufferedImage image) {
        width = image.getWidth();
        height = image.getHeight();
        bgr = Frame.pixels(image);
    }

    /** Hands over the pixels; the next image gets a new array. */
    public Frame frame(long timestampNanos, long sequence) {
        Frame frame = new Frame(width, height, bgr, timestampNanos, sequence);
        bgr = new byte[0];
        return frame;
    }

    private byte[] resize(int newWidth, int newHeight) {
        width = newWidth;
        height = newHeight;
        if (bgr.length != newWidth * newHeight * 3) {
            bgr = pixels.apply(newWidth * newHeight * 3);
        }
        return bgr;
    }
}
