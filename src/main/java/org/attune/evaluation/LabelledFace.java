package org.attune.evaluation;

import org.attune.classification.Emotion;

/**
 * A picture whose expression people have named.
 *
 * @param name where it comes from, for messages
 * @param gray {@code width * height} pixels, rows from the top
 * @param width pixels
 * @param height pixels
 * @param label what people said
 */
public record LabelledFace(String name, byte[] gray, int width, int height, Emotion label) {
}
