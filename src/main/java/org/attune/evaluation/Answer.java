package org.attune.evaluation;

import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;

/**
 * What the model said of one picture.
 *
 * @param name of the picture, as {@link LabelledFace} has it
 * @param label what people said
 */
public record Answer(String name, Emotion label, EmotionScores scores) {
}
