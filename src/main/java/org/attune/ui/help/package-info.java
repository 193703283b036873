/** The help screen. */
@NullMarked
package org.attune.ui.help;

import org.jspecify.annotations.NullMarked;
