/** The look: theme, style sheets, icons, motion. */
@NullMarked
package org.attune.ui.theme;

import org.jspecify.annotations.NullMarked;
