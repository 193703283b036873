/** Turns frames into tracked, smoothed faces with a verdict each. */
@NullMarked
package org.attune.analysis;

import org.jspecify.annotations.NullMarked;
