package org.attune.classification;

/** How strongly each place of the classifier's picture speaks for an expression. */
@FunctionalInterface
public interface Saliency {
    /**
     * From 0 to 1.
     *
     * @param x from 0 at the left of the classifier's picture to 1 at its right, without 1
     * @param y from 0 at the top to 1 at the bottom, without 1
     */
    double strength(double x, double y);

    static Saliency of(ActivationMaps maps, Emotion expression) {
        return new SmoothMap(maps, expression);
    }

    static Saliency of(PixelGradient gradient) {
        return new PixelSaliency(gradient);
    }
}
