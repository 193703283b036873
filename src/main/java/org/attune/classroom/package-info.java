/** Many learners' reports into one view of the class, without a name in it. */
@NullMarked
package org.attune.classroom;

import org.jspecify.annotations.NullMarked;
