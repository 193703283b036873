/** Turns frames into tracked faces, each with smoothed scores and a verdict. */
@NullMarked
package org.attune.analysis;

import org.jspecify.annotations.NullMarked;
