/** Detects when the learner's screen is locked. */
@NullMarked
package org.attune.desktop;

import org.jspecify.annotations.NullMarked;
