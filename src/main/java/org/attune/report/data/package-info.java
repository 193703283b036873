/** The numbers of a session in a PNG, as JSON and as CSV. */
@NullMarked
package org.attune.report.data;

import org.jspecify.annotations.NullMarked;
