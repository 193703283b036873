/** The live picture with its boxes, and the sign that a camera is on. */
@NullMarked
package org.attune.ui.camera;

import org.jspecify.annotations.NullMarked;
