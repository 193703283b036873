/** Reads frames from a video file. */
@NullMarked
package org.attune.capture.clip;

import org.jspecify.annotations.NullMarked;
