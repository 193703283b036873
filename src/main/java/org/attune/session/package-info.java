/** A session's numbers: results added up over time, and the curve, dips and parts in them. */
@NullMarked
package org.attune.session;

import org.jspecify.annotations.NullMarked;
