/** Adds results up over time. */
@NullMarked
package org.attune.session;

import org.jspecify.annotations.NullMarked;
