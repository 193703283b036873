package org.attune.classification;

import java.util.Arrays;

/**
 * A gradient's size at each pixel, whatever its sign. A hundredth of the pixels is at full strength, so that one of
 * them cannot make all others pale.
 */
final class PixelSaliency implements Saliency {
    private static final double FULL = 0.99;

    private final PixelGradient gradient;
    private final double full;

    PixelSaliency(PixelGradient gradient) {
        this.gradient = gradient;
        double[] sizes = new double[gradient.values().length];
        Arrays.setAll(sizes, index -> Math.abs(gradient.values()[index]));
        Arrays.sort(sizes);
        this.full = sizes[(int) (FULL * (sizes.length - 1))];
    }

    @Override
    public double strength(double x, double y) {
        int column = (int) (x * gradient.side());
        int row = (int) (y * gradient.side());
        return full == 0 ? 0 : Math.min(1, Math.abs(gradient.at(column, row)) / full);
    }
}
