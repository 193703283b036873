package org.attune.classification;

/**
 * A face's scores, and what they rest on.
 *
 * @param maps whose mean, for each expression, is its score before the softmax
 */
public record ExplainedScores(EmotionScores scores, ActivationMaps maps) {
}
