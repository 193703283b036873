package org.attune.web.vision;

import java.util.Arrays;

/** Downscaling by the mean of the covered area, as OpenCV's {@code INTER_AREA}. */
public final class AreaMean {
    private AreaMean() {}

    /**
     * @param to receives {@code width * height} pixels, row after row
     * @param width at most the plane's
     * @param height at most the plane's
     */
    public static void shrink(Plane from, byte[] to, int width, int height) {
        if (!isWhole(from.width(), width) || !isWhole(from.height(), height)) {
            shrinkUnevenly(from, to, width, height);
        } else if (from.width() == 2 * width && from.height() == 2 * height) {
            halve(from, to, width, height);
        } else {
            shrinkByWhole(from, to, width, height);
        }
    }

    /** Also false for a few whole ratios, such as 49, whose reciprocal's reciprocal is another double. */
    private static boolean isWhole(int sources, int targets) {
        double scale = 1 / ((double) targets / sources);
        return scale == Rounding.even(scale);
    }

    private static void halve(Plane from, byte[] to, int width, int height) {
        byte[] pixels = from.pixels();
        for (int y = 0; y < height; y++) {
            int above = from.row(2 * y);
            int below = above + from.stride();
            for (int x = 0; x < width; x++, above += 2, below += 2) {
                Unchecked.set(to, y * width + x, Unchecked.at(pixels, above) + Unchecked.at(pixels, above + 1)
                        + Unchecked.at(pixels, below) + Unchecked.at(pixels, below + 1) + 2 >> 2);
            }
        }
    }

    private static void shrinkByWhole(Plane from, byte[] to, int width, int height) {
        int across = from.width() / width;
        int down = from.height() / height;
        double share = Rounding.single(1.0 / (across * down));
        int[] sums = new int[width];
        for (int y = 0; y < height; y++) {
            Arrays.fill(sums, 0);
            for (int row = 0; row < down; row++) {
                addCells(from.pixels(), from.row(y * down + row), across, sums);
            }
            for (int x = 0; x < width; x++) {
                to[y * width + x] = (byte) Rounding.even(Rounding.single(sums[x] * share));
            }
        }
    }

    private static void addCells(byte[] pixels, int start, int across, int[] sums) {
        int at = start;
        for (int cell = 0; cell < sums.length; cell++) {
            int sum = 0;
            for (int end = at + across; at < end; at++) {
                sum += Unchecked.at(pixels, at);
            }
            sums[cell] += sum;
        }
    }

    private static void shrinkUnevenly(Plane from, byte[] to, int width, int height) {
        Shares across = Shares.of(from.width(), width);
        Shares down = Shares.of(from.height(), height);
        double[] line = new double[width];
        double[] sums = new double[width];
        for (int at = 0; at < down.count(); at++) {
            addShares(from.pixels(), from.row(down.from()[at]), across, line);
            boolean first = at == 0 || down.to()[at] != down.to()[at - 1];
            addLine(line, down.share()[at], first, sums);
            if (at + 1 == down.count() || down.to()[at + 1] != down.to()[at]) {
                store(sums, to, down.to()[at] * width);
            }
        }
    }

    private static void addShares(byte[] pixels, int start, Shares shares, double[] line) {
        Arrays.fill(line, 0);
        int[] from = shares.from();
        int[] to = shares.to();
        double[] share = shares.share();
        for (int at = 0; at < from.length; at++) {
            double part = Rounding.single(Unchecked.at(pixels, start + from[at]) * Unchecked.at(share, at));
            int target = Unchecked.at(to, at);
            Unchecked.set(line, target, Rounding.single(Unchecked.at(line, target) + part));
        }
    }

    private static void addLine(double[] line, double share, boolean first, double[] sums) {
        for (int x = 0; x < line.length; x++) {
            double part = Rounding.single(share * line[x]);
            Unchecked.set(sums, x, first ? part : Rounding.single(Unchecked.at(sums, x) + part));
        }
    }

    private static void store(double[] sums, byte[] to, int start) {
        for (int x = 0; x < sums.length; x++) {
            to[start + x] = (byte) Math.clamp(Rounding.even(sums[x]), 0, 255);
        }
    }

    /**
     * Cells of whole pixels.
     *
     * @param from row after row, without gaps; whole numbers up to 255
     * @param sourceWidth a multiple of {@code width}
     * @param sourceHeight a multiple of {@code height}
     */
    public static void shrink(float[] from, int sourceWidth, int sourceHeight, float[] to, int width, int height) {
        int across = sourceWidth / width;
        int down = sourceHeight / height;
        double share = Rounding.single(1.0 / (across * down));
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double sum = 0;
                for (int row = 0; row < down; row++) {
                    int at = (y * down + row) * sourceWidth + x * across;
                    for (int end = at + across; at < end; at++) {
                        sum += from[at];
                    }
                }
                to[y * width + x] = (float) (sum * share);
            }
        }
    }
}
