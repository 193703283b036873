/** Delivers the newest frame from a camera, a clip or a stream. */
@NullMarked
package org.attune.capture;

import org.jspecify.annotations.NullMarked;
