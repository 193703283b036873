package org.attune.analysis;

import java.util.Optional;
import org.attune.classification.ActivationMaps;
import org.attune.classification.Emotion;
import org.attune.classification.PixelGradient;
import org.attune.classification.Saliency;
import org.attune.detection.BoundingBox;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of one face the model based its scores on.
 *
 * @param crop the model's input, in the frame's pixels; the maps cover exactly this area
 * @param maps for the newest frame only, not smoothed over time; null unless {@link Explaining#MAP} was asked for
 * @param gradient of the expression that is shown, for the newest frame; null unless {@link Explaining#GRADIENT} was
 * asked for, and for all but the learner
 */
public record Explanation(BoundingBox crop, @Nullable ActivationMaps maps,
        @Nullable PixelGradient gradient) {

    /** Where the crop speaks for the expression; empty if that was not asked of this face. */
    public Optional<Saliency> saliency(Emotion expression) {
        return maps != null
                ? Optional.of(Saliency.of(maps, expression))
                : Optional.ofNullable(gradient).map(Saliency::of);
    }
}
