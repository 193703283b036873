package org.attune.evaluation;

import org.attune.classification.Emotion;

/**
 * A face picture whose expression people have named.
 *
 * @param gray {@code side * side} pixels, rows from the top
 * @param side pixels
 * @param label what people said
 */
public record LabelledFace(byte[] gray, int side, Emotion label) {
}
