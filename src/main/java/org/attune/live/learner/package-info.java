/** A learner's side: joins a class by its code and sends a bin every ten seconds. */
@NullMarked
package org.attune.live.learner;

import org.jspecify.annotations.NullMarked;
