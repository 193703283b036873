/** Saves the numbers of running sessions, and recovers sessions that ended unexpectedly. */
@NullMarked
package org.attune.journal;

import org.jspecify.annotations.NullMarked;
