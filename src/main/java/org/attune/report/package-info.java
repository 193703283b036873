/** What a session's page says: its words, times and percentages. */
@NullMarked
package org.attune.report;

import org.jspecify.annotations.NullMarked;
