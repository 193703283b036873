/** Reads frames from a network camera. */
@NullMarked
package org.attune.capture.stream;

import org.jspecify.annotations.NullMarked;
