/** Settings, folders and the palette: plain immutable values. */
@NullMarked
package org.attune.config;

import org.jspecify.annotations.NullMarked;
