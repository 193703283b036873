/** The set-up before a session: camera, picture, resting face. */
@NullMarked
package org.attune.ui.preview;

import org.jspecify.annotations.NullMarked;
