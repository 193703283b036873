/** The page after a session, and what may be taken out of it. */
@NullMarked
package org.attune.ui.report;

import org.jspecify.annotations.NullMarked;
