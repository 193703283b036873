/** Help. */
@NullMarked
package org.attune.ui.help;

import org.jspecify.annotations.NullMarked;
