/** Scores face crops for the seven expressions. */
@NullMarked
package org.attune.classification;

import org.jspecify.annotations.NullMarked;
