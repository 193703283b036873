package org.attune.detection;

/**
 * How the full search goes through a picture.
 *
 * @param scaleFactor step between two window sizes, above 1
 * @param minNeighbors overlapping hits that a face needs
 * @param minSize smallest face, pixels
 * @param threads that OpenCV may use
 */
public record HaarParameters(double scaleFactor, int minNeighbors, int minSize, int threads) {
    public static final HaarParameters REFERENCE = new HaarParameters(1.1, 5, 30, 2);
}
