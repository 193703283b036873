/** The machine: folders, clock, files, native libraries, version. */
@NullMarked
package org.attune.platform;

import org.jspecify.annotations.NullMarked;
