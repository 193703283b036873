package org.attune.capture;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.opencv.core.Mat;

/** Takes the pixels of one picture, which become a {@link Frame} without being copied again. */
public final class FrameBuffer {
    private final IntFunction<byte[]> pixels;
    private int width;
    private int height;
    private byte[] bgr = new byte[0];

    /** New pixels for each picture. */
    public FrameBuffer() {
        this(byte[]::new);
    }

    /** @param pixels gives an array of that length that nobody looks at */
    FrameBuffer(IntFunction<byte[]> pixels) {
        this.pixels = pixels;
    }

    /**
     * Has the pixels written where the frame will have them.
     *
     * @param size of the picture
     * @param write gets {@code width * height * 3} bytes for rows from the top, blue first; whether it filled them
     * @return what {@code write} said
     */
    public boolean fill(Dimension size, Predicate<byte[]> write) {
        return write.test(resize(size.width, size.height));
    }

    /** Copies 8-bit BGR pixels. */
    public void copy(Mat picture) {
        picture.get(0, 0, resize(picture.cols(), picture.rows()));
    }

    /** Copies a picture of any kind. */
    public void copy(BufferedImage image) {
        width = image.getWidth();
        height = image.getHeight();
        bgr = Frame.pixels(image);
    }

    /** Hands the pixels over; the next picture gets others. */
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
