/** The class view. */
@NullMarked
package org.attune.ui.classroom;

import org.jspecify.annotations.NullMarked;
