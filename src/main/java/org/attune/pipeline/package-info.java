/** A source, its frames and their analysis put together: for a session, for the preview before it, and for a clip. */
@NullMarked
package org.attune.pipeline;

import org.jspecify.annotations.NullMarked;
