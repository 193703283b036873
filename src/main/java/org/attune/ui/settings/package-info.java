/** The settings screen. */
@NullMarked
package org.attune.ui.settings;

import org.jspecify.annotations.NullMarked;
