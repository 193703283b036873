package org.attune.analysis;

import org.attune.classification.ActivationMaps;
import org.attune.detection.BoundingBox;

/**
 * Which parts of one face the model based its scores on.
 *
 * @param crop the model's input, in the frame's pixels; the maps cover exactly this area
 * @param maps for the newest frame only, not smoothed over time
 */
public record Explanation(BoundingBox crop, ActivationMaps maps) {
}
