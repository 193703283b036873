/** The class view screen. */
@NullMarked
package org.attune.ui.classroom;

import org.jspecify.annotations.NullMarked;
