/** The live class: what learners who joined send, how it is encrypted, and where the broker is. */
@NullMarked
package org.attune.live;

import org.jspecify.annotations.NullMarked;
