package org.opencv.core;

import org.attune.web.vision.Plane;

/** A picture of bytes or of floats, or a part of one that shares its pixels. */
public class Mat {
    private static final byte[] NO_BYTES = {};
    private static final float[] NO_FLOATS = {};

    protected int rows;
    protected int columns;
    private int type;
    private int offset;
    private int stride;
    private byte[] bytes = NO_BYTES;
    private float[] floats = NO_FLOATS;

    public Mat() {}

    public Mat(int rows, int columns, int type) {
        create(rows, columns, type);
    }

    private Mat(Mat whole, int rows, int columns, int offset, int stride) {
        this.rows = rows;
        this.columns = columns;
        this.type = whole.type;
        this.offset = offset;
        this.stride = stride;
        this.bytes = whole.bytes;
        this.floats = whole.floats;
    }

    /** Keeps the pixels' array if it has the right length. */
    public final void create(int newRows, int newColumns, int newType) {
        rows = newRows;
        columns = newColumns;
        type = newType;
        offset = 0;
        stride = newColumns * channels();
        int length = stride * newRows;
        if (newType == CvType.CV_32F) {
            floats = floats.length == length ? floats : new float[length];
        } else {
            bytes = bytes.length == length ? bytes : new byte[length];
        }
    }

    private int channels() {
        return type == CvType.CV_8UC3 ? 3 : 1;
    }

    public int rows() {
        return rows;
    }

    public int cols() {
        return columns;
    }

    public int type() {
        return type;
    }

    public long total() {
        return (long) rows * columns;
    }

    public boolean isContinuous() {
        return stride == columns * channels() || rows == 1;
    }

    public Mat submat(Rect area) {
        return submat(area.y, area.y + area.height, area.x, area.x + area.width);
    }

    public Mat submat(int top, int bottom, int left, int right) {
        if (top < 0 || bottom < top || bottom > rows || left < 0 || right < left || right > columns) {
            throw new IllegalArgumentException(
                    "rows " + top + " to " + bottom + ", columns " + left + " to " + right + " of " + columns + "x"
                            + rows);
        }
        return new Mat(this, bottom - top, right - left, offset + top * stride + left * channels(), stride);
    }

    /** @param newRows a divisor of the number of pixels; the picture must be continuous */
    public Mat reshape(int channels, int newRows) {
        int newColumns = rows * columns / newRows;
        return new Mat(this, newRows, newColumns, offset, newColumns * channels());
    }

    public void copyTo(Mat to) {
        to.create(rows, columns, type);
        int length = columns * channels();
        for (int row = 0; row < rows; row++) {
            System.arraycopy(bytes, offset + row * stride, to.bytes, row * length, length);
        }
    }

    /** Bytes to floats. */
    public void convertTo(Mat to, int newType) {
        to.create(rows, columns, newType);
        for (int row = 0; row < rows; row++) {
            int from = offset + row * stride;
            for (int at = row * columns, end = at + columns; at < end; at++, from++) {
                to.floats[at] = bytes[from] & 0xFF;
            }
        }
    }

    /** Takes a whole picture. */
    public int put(int row, int column, byte[] pixels) {
        System.arraycopy(pixels, 0, bytes, offset, pixels.length);
        return pixels.length;
    }

    /** Gives the first pixels of a continuous picture. */
    public int get(int row, int column, byte[] pixels) {
        System.arraycopy(bytes, offset, pixels, 0, pixels.length);
        return pixels.length;
    }

    /** Gives the first pixels of a continuous picture. */
    public int get(int row, int column, float[] pixels) {
        System.arraycopy(floats, offset, pixels, 0, pixels.length);
        return pixels.length * Float.BYTES;
    }

    /** @throws UnsupportedOperationException always: these are no pixels of whole numbers */
    public int get(int row, int column, int[] numbers) {
        throw new UnsupportedOperationException();
    }

    /** The pixels may be collected once nothing refers to them. */
    public void release() {
        rows = 0;
        columns = 0;
        bytes = NO_BYTES;
        floats = NO_FLOATS;
    }

    /** The gray pixels, not copied. */
    public Plane plane() {
        return new Plane(bytes, offset, stride, columns, rows);
    }

    /** The bytes, not copied. */
    public byte[] bytes() {
        return bytes;
    }

    /** The floats, not copied. */
    public float[] floats() {
        return floats;
    }
}
