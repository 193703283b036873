package org.attune.detection;

/**
 * Settings of the full detection pass.
 *
 * @param scaleFactor ratio between successive window sizes, above 1
 * @param minNeighbors number of overlapping hits that make a face
 * @param minSize smallest face, pixels
 * @param threads number of threads that OpenCV may use
 */
public record HaarParameters(double scaleFactor, int minNeighbors, int minSize, int threads) {
    public static final HaarParameters REFERENCE = new HaarParameters(1.1, 5, 30, 2);
}
