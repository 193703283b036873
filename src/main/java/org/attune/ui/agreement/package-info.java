/** The questions before a camera opens: country and purpose, and the agreement. */
@NullMarked
package org.attune.ui.agreement;

import org.jspecify.annotations.NullMarked;
