/** Evaluates a model on labelled faces. */
@NullMarked
package org.attune.evaluation;

import org.jspecify.annotations.NullMarked;
