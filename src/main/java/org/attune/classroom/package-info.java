/** Combines many learners' reports into one view of the class that contains no names. */
@NullMarked
package org.attune.classroom;

import org.jspecify.annotations.NullMarked;
