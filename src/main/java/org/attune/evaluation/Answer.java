package org.attune.evaluation;

import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;

/**
 * The model's answer for one picture.
 *
 * @param name the picture's, as in {@link LabelledFace}
 * @param label assigned by people
 */
public record Answer(String name, Emotion label, EmotionScores scores) {
}
