package org.attune.analysis;

import org.attune.classification.ActivationMaps;
import org.attune.detection.BoundingBox;

/**
 * Where the model looked on one face.
 *
 * @param crop what the model was given, in the frame's pixels: the maps lie over exactly this
 * @param maps of the newest picture alone; they are not smoothed over time
 */
public record Explanation(BoundingBox crop, ActivationMaps maps) {
}
