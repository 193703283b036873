/** From the start to the window. */
@NullMarked
package org.attune.app.kiosk;

import org.jspecify.annotations.NullMarked;
