package org.attune.classification;

/**
 * A face's scores, and the maps that explain them.
 *
 * @param maps the mean of each expression's map is that expression's score before the softmax
 */
public record ExplainedScores(EmotionScores scores, ActivationMaps maps) {
}
