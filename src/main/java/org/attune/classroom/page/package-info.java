/** The pages that a class becomes. */
@NullMarked
package org.attune.classroom.page;

import org.jspecify.annotations.NullMarked;
