package org.attune.web.vision;

/**
 * Sums of pixels, and of their squares, over everything above and left of a place. The squares' sums overflow, which
 * their differences survive. Reuses its arrays; not thread-safe.
 */
final class Integrals {
    private int[] sums = {};
    private int[] squares = {};
    private int stride = 1;
    private int rows = 1;

    /** Makes room; keeps the row distance while it suffices. */
    void reserve(int width, int height) {
        stride = Math.max(stride, width + 1);
        rows = Math.max(rows, height + 1);
        if (sums.length < stride * rows) {
            sums = new int[stride * rows];
            squares = new int[stride * rows];
        }
    }

    /** @param pixels row after row */
    void sum(byte[] pixels, int width, int height) {
        for (int x = 0; x <= width; x++) {
            sums[x] = 0;
            squares[x] = 0;
        }
        for (int y = 0; y < height; y++) {
            sumRow(pixels, y * width, width, (y + 1) * stride);
        }
    }

    private void sumRow(byte[] pixels, int from, int width, int to) {
        int[] sum = sums;
        int[] square = squares;
        int before = to - stride + 1;
        int line = 0;
        int squareLine = 0;
        sum[to] = 0;
        square[to] = 0;
        for (int x = 0; x < width; x++) {
            int pixel = Unchecked.at(pixels, from + x);
            line += pixel;
            squareLine += pixel * pixel;
            Unchecked.set(sum, to + 1 + x, Unchecked.at(sum, before + x) + line);
            Unchecked.set(square, to + 1 + x, Unchecked.at(square, before + x) + squareLine);
        }
    }

    int stride() {
        return stride;
    }

    int[] sums() {
        return sums;
    }

    int[] squares() {
        return squares;
    }
}
