/** The same page for a browser. */
@NullMarked
package org.attune.report.html;

import org.jspecify.annotations.NullMarked;
