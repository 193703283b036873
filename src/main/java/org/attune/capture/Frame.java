package org.attune.capture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.IntBuffer;

/**
 * One image in memory and its capture time.
 *
 * @param width pixels
 * @param height pixels
 * @param bgr {@code width * height * 3} bytes, top row first, in blue, green, red order; not modified while the frame
 * is kept or lent
 * @param timestampNanos capture time, on a clock that is monotonic within one source
 * @param sequence increases by one with each frame of a source
 */
public record Frame(int width, int height, byte[] bgr, long timestampNanos, long sequence) {

    public Frame {
        if (bgr.length != width * height * 3) {
            throw new IllegalArgumentException(bgr.length + " bytes cannot be a picture of " + width + "x" + height);
        }
    }

    /** Copies the image, because drivers reuse their buffer. */
    public static Frame copyOf(BufferedImage image, long timestampNanos, long sequence) {
        return new Frame(image.getWidth(), image.getHeight(), pixels(image), timestampNanos, sequence);
    }

    /** A copy of the image's pixels, whatever its type. */
    static byte[] pixels(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_3BYTE_BGR && isTight(image)
                ? data(image).clone()
                : data(redrawn(image));
    }

    /**
     * Writes the image as opaque 0xAARRGGBB.
     *
     * @param argb written from index 0; at least {@code width * height} long
     */
    public void copyTo(IntBuffer argb) {
        // One row at a time fits the CPU cache.
        int[] row = new int[width];
        for (int y = 0, at = 0; y < height; y++) {
            for (int x = 0; x < width; x++, at += 3) {
                row[x] = 0xFF000000 | (bgr[at + 2] & 0xFF) << 16 | (bgr[at + 1] & 0xFF) << 8 | bgr[at] & 0xFF;
            }
            argb.put(y * width, row);
        }
    }

    private static boolean isTight(BufferedImage image) {
        return data(image).length == image.getWidth() * image.getHeight() * 3;
    }

    private static BufferedImage redrawn(BufferedImage image) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return copy;
    }

    private static byte[] data(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }
}
