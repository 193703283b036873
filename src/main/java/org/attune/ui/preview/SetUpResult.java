package org.attune.ui.preview;

import org.attune.analysis.Baseline;
import org.attune.capture.DeviceFinder;

/**
 * What the learner set up in the preview.
 *
 * @param camera finds the chosen camera, which is closed
 * @param baseline of the resting face, or {@link Baseline#NONE}
 */
public record SetUpResult(DeviceFinder camera, Baseline baseline) {
}
