/** The lab profile: the locked window, and the way out for staff. */
@NullMarked
package org.attune.ui.lab;

import org.jspecify.annotations.NullMarked;
