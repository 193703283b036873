/** The entry points: the launcher, and the JavaFX application with its steps. */
@NullMarked
package org.attune;

import org.jspecify.annotations.NullMarked;
