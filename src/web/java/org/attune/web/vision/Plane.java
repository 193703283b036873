package org.attune.web.vision;

/**
 * A rectangle of 8-bit gray pixels within an array.
 *
 * @param pixels not copied
 * @param offset index of the top left pixel
 * @param stride distance from one row to the next, in pixels
 * @param width pixels, at least 1
 * @param height pixels, at least 1
 */
public record Plane(byte[] pixels, int offset, int stride, int width, int height) {

    /** A picture that fills its array. */
    public static Plane of(byte[] pixels, int width, int height) {
        return new Plane(pixels, 0, width, width, height);
    }

    int row(int y) {
        return offset + y * stride;
    }
}
