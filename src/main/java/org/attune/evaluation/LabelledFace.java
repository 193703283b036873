package org.attune.evaluation;

import org.attune.classification.Emotion;

/**
 * A picture with an expression label assigned by people.
 *
 * @param name of the source, for messages
 * @param gray {@code width * height} pixels, row by row from the top
 * @param width in pixels
 * @param height in pixels
 * @param label assigned by people
 */
public record LabelledFace(String name, byte[] gray, int width, int height, Emotion label) {
}
