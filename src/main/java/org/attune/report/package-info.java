/** One page out of a session. */
@NullMarked
package org.attune.report;

import org.jspecify.annotations.NullMarked;
