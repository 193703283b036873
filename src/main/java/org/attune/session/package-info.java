/** The numbers of a session: results accumulated over time, with their curve, dips and parts. */
@NullMarked
package org.attune.session;

import org.jspecify.annotations.NullMarked;
