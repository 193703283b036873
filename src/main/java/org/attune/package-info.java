/** The program's entry and its window. */
@NullMarked
package org.attune;

import org.jspecify.annotations.NullMarked;
