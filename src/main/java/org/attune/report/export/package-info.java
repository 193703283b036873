/** A report in the formats of other programs. */
@NullMarked
package org.attune.report.export;

import org.jspecify.annotations.NullMarked;
