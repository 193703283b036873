/** Scores a face picture for the seven expressions. */
@NullMarked
package org.attune.classification;

import org.jspecify.annotations.NullMarked;
