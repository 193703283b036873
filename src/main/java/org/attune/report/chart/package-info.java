/** The charts of a session, as plain shapes. */
@NullMarked
package org.attune.report.chart;

import org.jspecify.annotations.NullMarked;
