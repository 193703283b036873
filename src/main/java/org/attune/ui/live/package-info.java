/** A session on screen. */
@NullMarked
package org.attune.ui.live;

import org.jspecify.annotations.NullMarked;
