/** Connects a source, its frames and their analysis, for a session, the preview before it, and a clip. */
@NullMarked
package org.attune.pipeline;

import org.jspecify.annotations.NullMarked;
