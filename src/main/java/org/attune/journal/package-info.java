/** The numbers of running sessions on disk, and what becomes of them when the program ended unexpectedly. */
@NullMarked
package org.attune.journal;

import org.jspecify.annotations.NullMarked;
