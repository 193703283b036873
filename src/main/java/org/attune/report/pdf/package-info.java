/** The same page as PDF: its charts as lines and areas, its words as text. */
@NullMarked
package org.attune.report.pdf;

import org.jspecify.annotations.NullMarked;
