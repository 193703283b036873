/** The list of earlier sessions. */
@NullMarked
package org.attune.ui.sessions;

import org.jspecify.annotations.NullMarked;
