package org.attune.classification;

/**
 * One expression's activation map, interpolated smoothly between its few cells: each cell's value applies at its
 * centre, and interpolation never overshoots.
 */
final class SmoothMap implements Saliency {
    private static final double FLAT = 1e-6;

    private final ActivationMaps maps;
    private final Emotion expression;
    private final double lowest;
    private final double range;

    SmoothMap(ActivationMaps maps, Emotion expression) {
        this.maps = maps;
        this.expression = expression;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < maps.rows(); row++) {
            for (int column = 0; column < maps.columns(); column++) {
                low = Math.min(low, maps.at(expression, column, row));
                high = Math.max(high, maps.at(expression, column, row));
            }
        }
        this.lowest = low;
        this.range = high - low;
    }

    /** From 0, where the map is lowest, to 1, where it is highest; 0 everywhere on a flat one. */
    @Override
    public double strength(double x, double y) {
        if (range < FLAT) {
            return 0;
        }
        double column = Math.clamp(x * maps.columns() - 0.5, 0, maps.columns() - 1);
        double row = Math.clamp(y * maps.rows() - 0.5, 0, maps.rows() - 1);
        int above = (int) row;
        double upper = along(column, above);
        double lower = along(column, Math.min(above + 1, maps.rows() - 1));
        return (between(upper, lower, row - above) - lowest) / range;
    }

    private double along(double column, int row) {
        int before = (int) column;
        return between(maps.at(expression, before, row),
                maps.at(expression, Math.min(before + 1, maps.columns() - 1), row), column - before);
    }

    /** Smoothstep: flat at both ends, so that cells have no visible edges. */
    private static double between(double from, double to, double part) {
        return from + (to - from) * part * part * (3 - 2 * part);
    }
}
