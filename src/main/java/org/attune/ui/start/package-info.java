/** The screen of the start. */
@NullMarked
package org.attune.ui.start;

import org.jspecify.annotations.NullMarked;
