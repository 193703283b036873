package org.attune.classification;

/**
 * Which pixels of one face speak for one expression: the guided gradient of its score (Springenberg et al. 2015,
 * arXiv:1412.6806). A pixel far from 0 would change the score most; the sign says whether lighter or darker raises it.
 *
 * @param side of the square input, in pixels
 * @param values {@code side * side}, row by row from the top; not copied
 */
public record PixelGradient(int side, float[] values) {

    /**
     * @param column from the left of the picture
     * @param row from the top
     */
    public float at(int column, int row) {
        return values[row * side + column];
    }
}
