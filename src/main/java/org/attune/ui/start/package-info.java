/** The start screen. */
@NullMarked
package org.attune.ui.start;

import org.jspecify.annotations.NullMarked;
