/** Detects faces in grayscale frames and crops them. */
@NullMarked
package org.attune.detection;

import org.jspecify.annotations.NullMarked;
